package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** The incident recurred while the action was observed, so it did not work. */
@Component
class FailVerificationDelegate implements JavaDelegate {

    private final Verifications verifications;

    FailVerificationDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.recurred(Variables.action(execution), Variables.incident(execution));
    }
}
