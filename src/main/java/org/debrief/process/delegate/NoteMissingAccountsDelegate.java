package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.timeline.EvidenceCollection;
import org.springframework.stereotype.Component;

/** The time for accounts is up: the gaps are noted. */
@Component
class NoteMissingAccountsDelegate implements JavaDelegate {

    private final EvidenceCollection evidence;

    NoteMissingAccountsDelegate(EvidenceCollection evidence) {
        this.evidence = evidence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evidence.noteMissingAccounts(Variables.retrospective(execution));
    }
}
