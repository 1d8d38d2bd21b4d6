package org.debrief.scheduling;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.History;
import org.debrief.shared.NotFound;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The session's slot, who is invited and who comes. It checks no rights: a reply's secret token is its proof. */
@Service
@Transactional
public class Attendance {

    private final SlotTable table;
    private final People people;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Attendance(SlotTable table, People people, History history, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.people = people;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    public Optional<Slot> slot(RetrospectiveId id) {
        return table.slot(id);
    }

    public List<Invitation> invitations(RetrospectiveId id) {
        return table.invitations(id);
    }

    /** @throws NotFound if the link is of no invitation, or of one that was withdrawn */
    public Invitation byToken(String token) {
        return table.lockByToken(token)
                .orElseThrow(() -> new NotFound("This invitation no longer exists. Ask the facilitator."));
    }

    /** Records an answer; a later one replaces it, until the session starts. */
    public void reply(String token, Reply reply) {
        Invitation invitation = byToken(token);
        RetrospectiveId id = invitation.retrospective();
        Slot slot = table.slot(id).orElseThrow();
        if (slot.cancelled()) {
            throw new Refused("This session was cancelled.");
        }
        if (clock.instant().isAfter(slot.startsAt())) {
            throw new Refused("The session has already started.");
        }
        if (reply == Reply.AWAITED) {
            throw new Refused("Choose whether you come.");
        }
        if (invitation.reply() == reply) {
            return;
        }
        table.reply(token, reply, clock.instant());
        history.note(
                id,
                invitation.person(),
                "Replied to the invitation: " + reply.label().toLowerCase(java.util.Locale.ROOT) + ".");
        events.publishEvent(
                new ReplyReceived(id, invitation.person(), reply, invitation.required() && reply == Reply.DECLINED));
    }

    /** Whether everybody the session needs has said yes. */
    public boolean requiredComing(RetrospectiveId id) {
        return missing(id).isEmpty();
    }

    /** The required people who declined or are silent. */
    public List<Person> missing(RetrospectiveId id) {
        return table.invitations(id).stream()
                .filter(Invitation::required)
                .filter(one -> one.reply() != Reply.ACCEPTED)
                .map(one -> people.get(one.person()))
                .toList();
    }

    /** Time for fixing attendance is up: the session goes ahead and the report will say who was missing. */
    public void noteMissing(RetrospectiveId id) {
        String names = String.join(", ", missing(id).stream().map(Person::name).toList());
        table.goesAhead(id, "No other arrangement was made in time.");
        history.note(id, "The session goes ahead although these required people have not accepted: " + names + ".");
    }
}
