package org.debrief.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** How much of a model the tests of this run have been through, by the engine's own history. */
public final class FlowNodeCoverage {

    private FlowNodeCoverage() {}

    /** Prints the share of the model's flow nodes that were reached, and fails unless it is all of them. */
    public static void assertComplete(String model, RepositoryService repository, HistoryService history) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> all = repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> reached =
                history.createHistoricActivityInstanceQuery().processDefinitionId(definition).list().stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toSet());
        Set<String> missed = new TreeSet<>(all);
        missed.removeAll(reached);
        System.out.printf(
                "Model coverage of %s: %d of %d flow nodes (%d %%)%n",
                model, all.size() - missed.size(), all.size(), 100 * (all.size() - missed.size()) / all.size());
        assertThat(missed).as("flow nodes of %s that no test reaches", model).isEmpty();
    }
}
