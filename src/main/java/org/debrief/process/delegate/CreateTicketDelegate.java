package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.actions.ActionProgress;
import org.debrief.process.Variables;
import org.springframework.stereotype.Component;

/** Creates a ticket for the action where a tracker is connected. */
@Component
class CreateTicketDelegate implements JavaDelegate {

    private final ActionProgress tickets;

    CreateTicketDelegate(ActionProgress tickets) {
        this.tickets = tickets;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tickets.createTicket(Variables.action(execution));
    }
}
