package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.actions.ActionProgress;
import org.debrief.process.Variables;
import org.springframework.stereotype.Component;

/** The ticket was resolved in the tracker, which completes the action. */
@Component
class RecordTicketResolvedDelegate implements JavaDelegate {

    private final ActionProgress actions;

    RecordTicketResolvedDelegate(ActionProgress actions) {
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        actions.completeByTicket(Variables.action(execution));
    }
}
