package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.metrics.IncidentCheck;
import org.debrief.process.Variables;
import org.springframework.stereotype.Component;

/** Posts one team's incident check in its chat channel. */
@Component
class PostIncidentCheckDelegate implements JavaDelegate {

    private final IncidentCheck check;

    PostIncidentCheckDelegate(IncidentCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.post(Variables.team(execution));
    }
}
