package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.metrics.IncidentCheck;
import org.debrief.process.Variables;
import org.springframework.stereotype.Component;

/** Mails one team's incident check. */
@Component
class MailIncidentCheckDelegate implements JavaDelegate {

    private final IncidentCheck check;

    MailIncidentCheckDelegate(IncidentCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.send(Variables.team(execution));
    }
}
