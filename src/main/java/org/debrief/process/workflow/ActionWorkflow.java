package org.debrief.process.workflow;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.debrief.actions.ActionAssigned;
import org.debrief.actions.TicketResolved;
import org.debrief.process.ActionFollowUp;
import org.debrief.process.ActionVerification;
import org.debrief.process.Variables;
import org.debrief.verification.IncidentRecurred;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells action-follow-up.bpmn and action-verification.bpmn what happened, in the transaction in which it happened. */
@Component
class ActionWorkflow {

    private final Messages messages;
    private final TaskService tasks;

    ActionWorkflow(Messages messages, TaskService tasks) {
        this.messages = messages;
        this.tasks = tasks;
    }

    @EventListener
    void on(TicketResolved resolved) {
        messages.send(ActionFollowUp.TICKET_RESOLVED, resolved.action(), Map.of());
    }

    @EventListener
    void on(IncidentRecurred recurred) {
        messages.send(
                ActionVerification.INCIDENT_RECURRED,
                recurred.action(),
                Map.of(Variables.INCIDENT, recurred.incident().toString()));
    }

    /** An open task of the former owner goes to the new one. */
    @EventListener
    void on(ActionAssigned assigned) {
        tasks.createTaskQuery()
                .processVariableValueEquals(Variables.ACTION, assigned.action().toString())
                .taskDefinitionKeyIn("userTask_acceptAction", "userTask_completeAction")
                .list()
                .forEach(
                        task -> tasks.setAssignee(task.getId(), assigned.owner().toString()));
    }
}
