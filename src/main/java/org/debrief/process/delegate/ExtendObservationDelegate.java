package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** It was too early to tell: the observation goes on. */
@Component
class ExtendObservationDelegate implements JavaDelegate {

    private final Verifications verifications;

    ExtendObservationDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.extend(Variables.action(execution));
    }
}
