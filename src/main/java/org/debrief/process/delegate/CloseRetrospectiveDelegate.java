package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.retrospective.RetrospectiveProgress;
import org.springframework.stereotype.Component;

/** Everything is done and proved. */
@Component
class CloseRetrospectiveDelegate implements JavaDelegate {

    private final RetrospectiveProgress progress;

    CloseRetrospectiveDelegate(RetrospectiveProgress progress) {
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        progress.close(Variables.retrospective(execution));
    }
}
