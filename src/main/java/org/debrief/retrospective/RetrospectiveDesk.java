package org.debrief.retrospective;

import java.time.Clock;
import java.util.List;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.incident.Incidents;
import org.debrief.shared.IncidentId;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with a retrospective as a whole. Every verb checks the rights of the person signed in. */
@Service
@Transactional
public class RetrospectiveDesk {

    private static final int LONGEST_TEXT = 20_000;

    private final RetrospectiveTable table;
    private final RetrospectiveOpening opening;
    private final RetrospectiveAccess access;
    private final Incidents incidents;
    private final People people;
    private final CurrentPerson current;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RetrospectiveDesk(
            RetrospectiveTable table,
            RetrospectiveOpening opening,
            RetrospectiveAccess access,
            Incidents incidents,
            People people,
            CurrentPerson current,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.opening = opening;
        this.access = access;
        this.incidents = incidents;
        this.people = people;
        this.current = current;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a review that the policy would not have asked for, or one of an incident still open. */
    public RetrospectiveId openByHand(IncidentId incident) {
        Person person = current.get();
        table.ofIncident(incident).ifPresent(known -> {
            throw new Refused("There already is " + known.key() + " for this incident.");
        });
        return opening.open(incidents.get(incident).id(), person.id());
    }

    /** @param reason why it is called off; everybody invited will read it */
    public void cancel(RetrospectiveId id, String reason) {
        Retrospective retrospective = locked(id);
        Person person = access.requireSteering(retrospective);
        if (retrospective.stage().ended()) {
            throw new Refused(retrospective.key() + " has already ended.");
        }
        String why = text("reason", reason, "Say why the retrospective is cancelled.");
        table.stage(id, Stage.CANCELLED, why, clock.instant());
        history.note(id, person.id(), "Cancelled: " + why);
        events.publishEvent(new RetrospectiveCancelled(id, why));
    }

    /** @throws Refused if the person was a responder, is no facilitator or no longer exists */
    public void appointFacilitator(RetrospectiveId id, PersonId facilitator, String note) {
        Retrospective retrospective = locked(id);
        current.require(Role.MANAGER, Role.FACILITATOR);
        Person person = people.find(facilitator)
                .filter(Person::active)
                .orElseThrow(() -> new Refused("facilitator", "This person no longer exists. Choose somebody else."));
        if (incidents.get(retrospective.incident()).responders().contains(facilitator)) {
            throw new Refused(
                    "facilitator",
                    person.name()
                            + " responded to this incident. A facilitator should be neutral: choose somebody else.");
        }
        if (!person.roles().contains(Role.FACILITATOR)) {
            throw new Refused("facilitator", person.name() + " is not a facilitator.");
        }
        table.facilitator(id, facilitator);
        history.note(
                id,
                current.get().id(),
                "Appointed " + person.name() + " as facilitator." + (note == null || note.isBlank() ? "" : " " + note));
        events.publishEvent(new FacilitatorAppointed(id, facilitator));
    }

    /** Sets what the session is to find out and who takes part. */
    public void setGoals(RetrospectiveId id, String goals, List<Participant> participants) {
        Retrospective retrospective = locked(id);
        Person person = access.requireSteering(retrospective);
        table.goals(id, text("goals", goals, "Say what this session should find out."));
        participants(id, participants);
        history.note(id, person.id(), "Set the goals and named " + participants.size() + " people to take part.");
    }

    /** Replaces the list of people who take part; a person appears once. */
    public void changeParticipants(RetrospectiveId id, List<Participant> participants) {
        access.requireSteering(locked(id));
        participants(id, participants);
    }

    public void changeVisibility(RetrospectiveId id, Visibility visibility) {
        access.requireSteering(locked(id));
        table.visibility(id, visibility);
    }

    private void participants(RetrospectiveId id, List<Participant> participants) {
        for (int i = 0; i < participants.size(); i++) {
            PersonId who = participants.get(i).person();
            String field = "attendees[" + i + "].person";
            if (people.find(who).filter(Person::active).isEmpty()) {
                throw new Refused(field, "This person no longer exists. Choose somebody else.");
            }
            if (participants.subList(0, i).stream().anyMatch(one -> one.person().equals(who))) {
                throw new Refused(field, people.get(who).name() + " is on the list twice.");
            }
        }
        table.participants(id, participants);
    }

    private static String text(String field, String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refused(field, missing);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused(field, "This text is longer than " + LONGEST_TEXT + " characters.");
        }
        return text.strip();
    }

    private Retrospective locked(RetrospectiveId id) {
        return table.lock(id).orElseThrow(() -> new NotFound("There is no such retrospective."));
    }
}
