package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** Collects the proof for the verifier. */
@Component
class CollectProofDelegate implements JavaDelegate {

    private final Verifications verifications;

    CollectProofDelegate(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        verifications.collectProof(Variables.action(execution));
    }
}
