package org.debrief.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.retrospective.Retrospective;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Invitation;
import org.debrief.scheduling.InvitationWithdrawn;
import org.debrief.scheduling.InvitationsSent;
import org.debrief.scheduling.PreReadSent;
import org.debrief.scheduling.SessionCalendar;
import org.debrief.scheduling.SessionCancelled;
import org.debrief.scheduling.Slot;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.timeline.Timeline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mail about the session: invitations with their calendar entry, the pre-read, replies. */
@Component
class SessionMail {

    private final Outbox outbox;
    private final Wording wording;
    private final Attendance attendance;
    private final SessionCalendar calendar;
    private final Timeline timeline;

    SessionMail(Outbox outbox, Wording wording, Attendance attendance, SessionCalendar calendar, Timeline timeline) {
        this.outbox = outbox;
        this.wording = wording;
        this.attendance = attendance;
        this.calendar = calendar;
        this.timeline = timeline;
    }

    @EventListener
    void on(InvitationsSent sent) {
        Retrospective retrospective = wording.retrospective(sent.retrospective());
        boolean update = sent.sequence() > 0;
        String object = calendar.request(retrospective.id());
        for (Invitation invitation : attendance.invitations(retrospective.id())) {
            Letter letter = Letter.about(
                            (update ? "New time: " : "Invitation: ") + "retrospective of " + retrospective.title(),
                            update
                                    ? "The session has changed. Please say again whether you come."
                                    : "You are invited to look back at this incident together: what happened, what made"
                                            + " it possible, and what would help next time. Nobody is blamed.")
                    .fact("Goals", retrospective.goals())
                    .fact("Your part", invitation.part().label() + (invitation.required() ? " (needed)" : ""));
            outbox.write(
                    "invitation/" + retrospective.id() + "/" + sent.sequence(),
                    invitation.person(),
                    slot(letter, retrospective.id(), invitation.person())
                            .link("Say whether you come", "/reply/" + invitation.token())
                            .calendar(object, "REQUEST"));
        }
    }

    @EventListener
    void on(InvitationWithdrawn withdrawn) {
        cancel(withdrawn.retrospective(), withdrawn.sequence(), withdrawn.person(), "Somebody else takes your place.");
    }

    @EventListener
    void on(SessionCancelled cancelled) {
        attendance
                .invitations(cancelled.retrospective())
                .forEach(one -> cancel(
                        cancelled.retrospective(),
                        cancelled.sequence(),
                        one.person(),
                        "The session will not take place as planned."));
    }

    @EventListener
    void on(PreReadSent sent) {
        Retrospective retrospective = wording.retrospective(sent.retrospective());
        for (Invitation invitation : attendance.invitations(retrospective.id())) {
            PersonId reader = invitation.person();
            String events = timeline.events(retrospective.id()).stream()
                    .map(event -> wording.when(event.at(), reader) + ": " + event.text())
                    .collect(Collectors.joining("\n"));
            Letter letter = Letter.about(
                            "Before the session: " + retrospective.title(),
                            "Ten minutes of reading now save half an hour in the session.")
                    .fact("Goals", retrospective.goals())
                    .fact("Timeline", events);
            outbox.write(
                    "pre-read/" + retrospective.id() + "/" + sent.sequence(),
                    reader,
                    slot(letter, retrospective.id(), reader)
                            .link("Read timeline and accounts", "/retrospectives/" + retrospective.id()));
        }
    }

    @EventListener
    void on(ReplyNews news) {
        Letter letter = Letter.about(wording.name(news.who()) + ": "
                        + news.reply().label().toLowerCase(java.util.Locale.ROOT) + " - "
                        + wording.retrospective(news.retrospective()).title())
                .fact("Reply", news.reply().label())
                .link("See who comes", "/retrospectives/" + news.retrospective());
        int sequence = attendance.slot(news.retrospective()).map(Slot::sequence).orElse(0);
        outbox.write(
                "reply/" + news.retrospective() + "/" + sequence + "/" + news.who() + "/" + news.reply(),
                news.facilitator(),
                slot(letter, news.retrospective(), news.facilitator()));
    }

    private void cancel(RetrospectiveId id, int sequence, PersonId person, String why) {
        Retrospective retrospective = wording.retrospective(id);
        Letter letter = Letter.about("Cancelled: retrospective of " + retrospective.title(), why)
                .fact("Reason", retrospective.endReason());
        outbox.write(
                "cancelled/" + id + "/" + sequence,
                person,
                slot(letter, id, person)
                        .link("Open the retrospective", "/retrospectives/" + id)
                        .calendar(calendar.cancellation(id), "CANCEL"));
    }

    private Letter slot(Letter letter, RetrospectiveId id, PersonId reader) {
        List<Slot> slots = attendance.slot(id).stream().toList();
        if (slots.isEmpty()) {
            return letter;
        }
        Slot slot = slots.get(0);
        return letter.fact("When", wording.when(slot.startsAt(), reader) + ", " + slot.minutes() + " minutes")
                .fact("Where", slot.place());
    }
}
