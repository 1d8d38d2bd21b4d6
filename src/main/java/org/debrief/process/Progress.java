package org.debrief.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.inbox.Inbox;
import org.debrief.inbox.InboxTask;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a retrospective's process stands. Who may read the retrospective may see it. */
@Service
@Transactional(readOnly = true)
public class Progress {

    private static final Comparator<WaitingFor> SOONEST =
            Comparator.comparing(WaitingFor::until, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Retrospectives retrospectives;
    private final Inbox inbox;
    private final ActionBoard actions;
    private final RepositoryService repository;
    private final ManagementService jobs;
    private final HistoryService history;

    Progress(
            Retrospectives retrospectives,
            Inbox inbox,
            ActionBoard actions,
            RepositoryService repository,
            ManagementService jobs,
            HistoryService history) {
        this.retrospectives = retrospectives;
        this.inbox = inbox;
        this.actions = actions;
        this.repository = repository;
        this.jobs = jobs;
        this.history = history;
    }

    /** What it waits for, the soonest first: people's tasks, and moments such as the session's start. */
    public List<WaitingFor> waitingFor(RetrospectiveId id) {
        retrospectives.visible(id);
        List<WaitingFor> waiting = new ArrayList<>();
        inbox.of(id).forEach(task -> waiting.add(task(task)));
        for (HistoricProcessInstance instance : instances(id)) {
            jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .filter(this::isMoment)
                    .forEach(job -> waiting.add(moment(job, instance)));
        }
        return waiting.stream().sorted(SOONEST).toList();
    }

    /** The pictures of the retrospective's model and of its actions' running ones. */
    public List<ModelPicture> pictures(RetrospectiveId id) {
        retrospectives.visible(id);
        return instances(id).stream().map(this::picture).toList();
    }

    private List<HistoricProcessInstance> instances(RetrospectiveId id) {
        List<HistoricProcessInstance> all = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        Optional<HistoricProcessInstance> latest = all.stream()
                .filter(one -> one.getProcessDefinitionKey().equals(IncidentRetrospective.KEY))
                .reduce((first, second) -> second);
        List<HistoricProcessInstance> shown = new ArrayList<>();
        latest.ifPresent(shown::add);
        all.stream()
                .filter(one -> !one.getProcessDefinitionKey().equals(IncidentRetrospective.KEY))
                .filter(one -> one.getEndTime() == null)
                .forEach(shown::add);
        return shown;
    }

    private ModelPicture picture(HistoricProcessInstance instance) {
        Map<String, Integer> active = new HashMap<>();
        Set<String> done = new HashSet<>();
        for (HistoricActivityInstance one : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()) {
            if (one.getEndTime() != null) {
                done.add(one.getActivityId());
            } else if (!one.getActivityType().endsWith("multiInstanceBody")) {
                active.merge(one.getActivityId(), 1, Integer::sum);
            }
        }
        String title = action(instance)
                .map(item -> item.key() + " " + item.title() + ": " + instance.getProcessDefinitionName())
                .orElse(instance.getProcessDefinitionName());
        return new ModelPicture(title, xml(instance.getProcessDefinitionId()), active, done);
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ActionItem> action(HistoricProcessInstance instance) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName(Variables.ACTION)
                .list()
                .stream()
                .findFirst()
                .filter(one -> !instance.getProcessDefinitionKey().equals(IncidentRetrospective.KEY))
                .map(one -> actions.get(ActionId.of((String) one.getValue())));
    }

    /** Whether the timer is a moment the process waits for, and not a reminder at the edge of a task. */
    private boolean isMoment(Job job) {
        return catching(job).isPresent();
    }

    private Optional<String> catching(Job job) {
        JobDefinition definition = jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        var element = repository
                .getBpmnModelInstance(job.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        return element instanceof org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent event
                ? Optional.of(event.getName())
                : Optional.empty();
    }

    private WaitingFor moment(Job job, HistoricProcessInstance instance) {
        return new WaitingFor(
                catching(job).orElseThrow(),
                Optional.empty(),
                job.getDuedate().toInstant(),
                Optional.empty(),
                action(instance).map(item -> item.key() + " " + item.title()));
    }

    private static WaitingFor task(InboxTask task) {
        String whom = task.assignee()
                .map(Person::name)
                .orElseGet(() -> "any "
                        + task.groups().stream()
                                .map(Role::label)
                                .map(label -> label.toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(" or ")));
        return new WaitingFor(task.name(), Optional.of(whom), task.due(), Optional.of(task.id()), task.action());
    }
}
