package org.debrief.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Part;
import org.debrief.retrospective.Participant;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people who steer a retrospective decide about its session. */
@Service
@Transactional
public class SessionPlanner {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;

    private final SlotTable table;
    private final Retrospectives retrospectives;
    private final People people;
    private final CurrentPerson current;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SessionPlanner(
            SlotTable table,
            Retrospectives retrospectives,
            People people,
            CurrentPerson current,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.retrospectives = retrospectives;
        this.people = people;
        this.current = current;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Sets the slot and who is invited: the participants and the facilitator. Mail goes out in the next step. */
    public void plan(RetrospectiveId id, Instant startsAt, int minutes, String place, List<Participant> invited) {
        Retrospective retrospective = steered(id);
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new Refused("minutes", "A session takes between " + SHORTEST + " and " + LONGEST + " minutes.");
        }
        table.slot(id, inTheFuture(startsAt), minutes, place);
        table.invitations(id).forEach(former -> table.uninvite(id, former.person()));
        invited.forEach(one -> table.invite(id, one.person(), one.part(), one.required()));
        if (retrospective.facilitator() != null) {
            table.invite(id, retrospective.facilitator(), Part.FACILITATOR, true);
            acceptFor(id, retrospective.facilitator());
        }
    }

    /** Moves the session; everybody is asked again. */
    public void reschedule(RetrospectiveId id, Instant startsAt, String reason) {
        Retrospective retrospective = steered(id);
        Slot slot = table.slot(id).orElseThrow(() -> new Refused("startsAt", "There is no session to move yet."));
        table.slot(id, inTheFuture(startsAt), slot.minutes(), slot.place());
        table.awaitReplies(id);
        if (retrospective.facilitator() != null) {
            acceptFor(id, retrospective.facilitator());
        }
        history.note(
                id,
                current.get().id(),
                "Moved the session." + (reason == null || reason.isBlank() ? "" : " " + reason.strip()));
        events.publishEvent(new SessionRescheduled(id));
    }

    /** Invites somebody in another's place, with the same part; the slot stays. */
    public void replace(RetrospectiveId id, PersonId missing, PersonId replacement) {
        steered(id);
        Invitation former = table.invitations(id).stream()
                .filter(one -> one.person().equals(missing))
                .findFirst()
                .orElseThrow(() -> new Refused("replace", "This person is not invited."));
        Person newcomer = people.find(replacement)
                .filter(Person::active)
                .orElseThrow(() -> new Refused("replacement", "This person no longer exists. Choose somebody else."));
        if (table.invitations(id).stream().anyMatch(one -> one.person().equals(replacement))) {
            throw new Refused("replacement", newcomer.name() + " is already invited.");
        }
        Slot slot = table.slot(id).orElseThrow();
        table.uninvite(id, missing);
        events.publishEvent(new InvitationWithdrawn(id, missing, slot.sequence() + 1));
        table.invite(id, replacement, former.part(), former.required());
        table.slot(id, slot.startsAt(), slot.minutes(), slot.place());
        history.note(
                id,
                current.get().id(),
                "Invited " + newcomer.name() + " instead of "
                        + people.get(missing).name() + ".");
        events.publishEvent(new SessionRescheduled(id));
    }

    /** The session takes place although a required person will be missing; the report says so. */
    public void goAhead(RetrospectiveId id, String reason) {
        steered(id);
        if (reason == null || reason.isBlank()) {
            throw new Refused("reason", "Say why the session goes ahead as planned.");
        }
        table.goesAhead(id, reason.strip());
        history.note(id, current.get().id(), "The session goes ahead as planned: " + reason.strip());
    }

    private void acceptFor(RetrospectiveId id, PersonId person) {
        table.invitations(id).stream()
                .filter(one -> one.person().equals(person))
                .forEach(one -> table.reply(one.token(), Reply.ACCEPTED, clock.instant()));
    }

    private Instant inTheFuture(Instant startsAt) {
        if (startsAt == null) {
            throw new Refused("startsAt", "Choose when the session starts.");
        }
        if (!startsAt.isAfter(clock.instant())) {
            throw new Refused("startsAt", "This time has passed. Choose a later one.");
        }
        return startsAt;
    }

    private Retrospective steered(RetrospectiveId id) {
        Retrospective retrospective = retrospectives.get(id);
        if (!retrospectives.maySteer(retrospective)) {
            throw new NotAllowed("Only the facilitator and the managers of the owning team plan the session.");
        }
        return retrospective;
    }
}
