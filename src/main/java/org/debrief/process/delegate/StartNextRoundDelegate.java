package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.actions.ActionProgress;
import org.debrief.process.Variables;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** The action is not proved yet: it goes back to its owner with the reason. */
@Component
class StartNextRoundDelegate implements JavaDelegate {

    private final ActionProgress actions;
    private final Verifications verifications;

    StartNextRoundDelegate(ActionProgress actions, Verifications verifications) {
        this.actions = actions;
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = Variables.action(execution);
        actions.startNextRound(id, verifications.current(id).orElseThrow().reason());
    }
}
