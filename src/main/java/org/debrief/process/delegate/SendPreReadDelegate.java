package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.scheduling.SessionNotices;
import org.springframework.stereotype.Component;

/** Sends everybody invited what to read before the session. */
@Component
class SendPreReadDelegate implements JavaDelegate {

    private final SessionNotices notices;

    SendPreReadDelegate(SessionNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.sendPreRead(Variables.retrospective(execution));
    }
}
