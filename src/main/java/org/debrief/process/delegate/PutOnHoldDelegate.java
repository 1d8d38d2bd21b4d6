package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.scheduling.SessionNotices;
import org.springframework.stereotype.Component;

/** The incident goes on: the session's invitations are withdrawn until it is resolved again. */
@Component
class PutOnHoldDelegate implements JavaDelegate {

    private final SessionNotices notices;

    PutOnHoldDelegate(SessionNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.withdraw(Variables.retrospective(execution));
    }
}
