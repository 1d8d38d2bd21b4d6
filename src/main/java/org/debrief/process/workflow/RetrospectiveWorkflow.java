package org.debrief.process.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.debrief.process.IncidentRetrospective;
import org.debrief.process.Variables;
import org.debrief.retrospective.FacilitatorAppointed;
import org.debrief.retrospective.RetrospectiveCancelled;
import org.debrief.retrospective.RetrospectiveOpened;
import org.debrief.retrospective.RetrospectivePutOnHold;
import org.debrief.scheduling.ReplyReceived;
import org.debrief.scheduling.SessionRescheduled;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells incident-retrospective.bpmn what happened, in the transaction in which it happened. */
@Component
class RetrospectiveWorkflow {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Messages messages;

    RetrospectiveWorkflow(RuntimeService runtime, TaskService tasks, Messages messages) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.messages = messages;
    }

    @EventListener
    void on(RetrospectiveOpened opened) {
        String key = opened.retrospective().toString();
        Map<String, Object> variables = Map.of(
                Variables.RETROSPECTIVE,
                key,
                Variables.INCIDENT,
                opened.incident().toString());
        if (opened.byHand()) {
            runtime.createProcessInstanceByKey(IncidentRetrospective.KEY)
                    .businessKey(key)
                    .setVariables(variables)
                    .execute();
        } else {
            runtime.createMessageCorrelation(IncidentRetrospective.INCIDENT_RESOLVED)
                    .processInstanceBusinessKey(key)
                    .setVariables(variables)
                    .correlateStartMessage();
        }
    }

    @EventListener
    void on(RetrospectiveCancelled cancelled) {
        messages.send(IncidentRetrospective.RETROSPECTIVE_CANCELLED, cancelled.retrospective());
    }

    @EventListener
    void on(RetrospectivePutOnHold onHold) {
        messages.send(IncidentRetrospective.INCIDENT_REOPENED, onHold.retrospective());
    }

    @EventListener
    void on(SessionRescheduled rescheduled) {
        messages.send(IncidentRetrospective.SESSION_RESCHEDULED, rescheduled.retrospective());
    }

    @EventListener
    void on(ReplyReceived reply) {
        messages.send(
                IncidentRetrospective.REPLY_RECEIVED,
                reply.retrospective(),
                Map.of(Variables.REPLYING_PERSON, reply.person().toString()));
        if (reply.requiredDeclined()) {
            messages.send(IncidentRetrospective.REQUIRED_ROLE_DECLINED, reply.retrospective());
        }
    }

    /** Tasks that waited for any facilitator, or for the former one, go to the one appointed. */
    @EventListener
    void on(FacilitatorAppointed appointed) {
        RetrospectiveId id = appointed.retrospective();
        tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .taskCandidateGroup("FACILITATOR")
                .includeAssignedTasks()
                .list()
                .forEach(task ->
                        tasks.setAssignee(task.getId(), appointed.facilitator().toString()));
    }
}
