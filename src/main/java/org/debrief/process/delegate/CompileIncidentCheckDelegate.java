package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.metrics.IncidentCheck;
import org.debrief.process.Variables;
import org.springframework.stereotype.Component;

/** Compiles one team's incident check. */
@Component
class CompileIncidentCheckDelegate implements JavaDelegate {

    private final IncidentCheck check;

    CompileIncidentCheckDelegate(IncidentCheck check) {
        this.check = check;
    }

    @Override
    public void execute(DelegateExecution execution) {
        check.compile(Variables.team(execution));
    }
}
