package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.process.Variables;
import org.debrief.scheduling.SessionNotices;
import org.springframework.stereotype.Component;

/** Sends the invitations again after the session moved. */
@Component
class SendUpdatedInvitationsDelegate implements JavaDelegate {

    private final SessionNotices notices;

    SendUpdatedInvitationsDelegate(SessionNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.sendInvitations(Variables.retrospective(execution));
    }
}
