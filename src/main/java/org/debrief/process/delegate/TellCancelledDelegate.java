package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.scheduling.SessionNotices;
import org.springframework.stereotype.Component;

/** The retrospective was cancelled: the session's invitations are withdrawn. */
@Component
class TellCancelledDelegate implements JavaDelegate {

    private final SessionNotices notices;

    TellCancelledDelegate(SessionNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.withdraw(Variables.retrospective(execution));
    }
}
