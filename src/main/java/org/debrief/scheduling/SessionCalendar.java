package org.debrief.scheduling;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Clock;
import java.util.Date;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Service;

/**
 * The session as an iCalendar object (RFC 5545) to be mailed by iMIP (RFC 6047): the UID stays, the sequence grows with
 * every change, a withdrawal carries METHOD:CANCEL.
 */
@Service
public class SessionCalendar {

    private final SlotTable table;
    private final Retrospectives retrospectives;
    private final People people;
    private final Clock clock;

    SessionCalendar(SlotTable table, Retrospectives retrospectives, People people, Clock clock) {
        this.table = table;
        this.retrospectives = retrospectives;
        this.people = people;
        this.clock = clock;
    }

    /** The invitation, with all invited people as attendees. */
    public String request(RetrospectiveId id) {
        return write(id, Method.request(), Status.confirmed());
    }

    public String cancellation(RetrospectiveId id) {
        return write(id, Method.cancel(), Status.cancelled());
    }

    private String write(RetrospectiveId id, Method method, Status status) {
        Retrospective retrospective = retrospectives.get(id);
        Slot slot = table.slot(id).orElseThrow();
        VEvent event = new VEvent();
        event.setUid(id + "@debrief");
        event.setSequence(slot.sequence());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary("Retrospective: " + retrospective.title());
        event.setDescription(retrospective.goals());
        event.setDateStart(Date.from(slot.startsAt()));
        event.setDateEnd(Date.from(slot.endsAt()));
        event.setStatus(status);
        if (!slot.place().isBlank()) {
            event.setLocation(slot.place());
        }
        if (retrospective.facilitator() != null) {
            Person facilitator = people.get(retrospective.facilitator());
            event.setOrganizer(new Organizer(facilitator.name(), facilitator.email()));
        }
        table.invitations(id).forEach(one -> event.addAttendee(attendee(one)));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Debrief//Debrief//EN");
        calendar.setMethod(method);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private Attendee attendee(Invitation invitation) {
        Person person = people.get(invitation.person());
        Attendee attendee = new Attendee(person.name(), person.email());
        attendee.setRsvp(true);
        attendee.setParameter("ROLE", invitation.required() ? "REQ-PARTICIPANT" : "OPT-PARTICIPANT");
        attendee.setParticipationStatus(
                switch (invitation.reply()) {
                    case ACCEPTED -> ParticipationStatus.ACCEPTED;
                    case DECLINED -> ParticipationStatus.DECLINED;
                    case TENTATIVE -> ParticipationStatus.TENTATIVE;
                    case AWAITED -> ParticipationStatus.NEEDS_ACTION;
                });
        return attendee;
    }
}
