package org.debrief.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.debrief.notification.ReplyNews;
import org.debrief.process.Variables;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.scheduling.Attendance;
import org.debrief.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the facilitator what somebody replied to the invitation. */
@Component
class TellFacilitatorDelegate implements JavaDelegate {

    private final Retrospectives retrospectives;
    private final Attendance attendance;
    private final ApplicationEventPublisher events;

    TellFacilitatorDelegate(Retrospectives retrospectives, Attendance attendance, ApplicationEventPublisher events) {
        this.retrospectives = retrospectives;
        this.attendance = attendance;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Retrospective retrospective = retrospectives.get(Variables.retrospective(execution));
        PersonId who = Variables.person(execution, Variables.REPLYING_PERSON);
        if (retrospective.facilitator() == null) {
            return;
        }
        attendance.invitations(retrospective.id()).stream()
                .filter(one -> one.person().equals(who))
                .forEach(one -> events.publishEvent(
                        new ReplyNews(retrospective.id(), retrospective.facilitator(), who, one.reply())));
    }
}
