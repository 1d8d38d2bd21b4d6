package org.debrief.retrospective;

import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.identity.Teams;
import org.debrief.incident.Incidents;
import org.debrief.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Who may read and who may steer a retrospective. */
@Component
class RetrospectiveAccess {

    private final People people;
    private final Teams teams;
    private final Incidents incidents;
    private final CurrentPerson current;

    RetrospectiveAccess(People people, Teams teams, Incidents incidents, CurrentPerson current) {
        this.people = people;
        this.teams = teams;
        this.incidents = incidents;
        this.current = current;
    }

    boolean mayRead(Person person, Retrospective retrospective) {
        return retrospective.visibility() == Visibility.ORGANISATION
                || maySteer(person, retrospective)
                || retrospective.participants().stream()
                        .anyMatch(one -> one.person().equals(person.id()))
                || people.ofTeam(retrospective.team()).contains(person)
                || incidents.get(retrospective.incident()).responders().contains(person.id());
    }

    boolean maySteer(Person person, Retrospective retrospective) {
        return person.id().equals(retrospective.facilitator())
                || person.roles().contains(Role.ADMINISTRATOR)
                || teams.manages(person.id(), retrospective.team())
                || facilitatorLeft(retrospective) && person.roles().contains(Role.FACILITATOR);
    }

    /** Then any other facilitator may step in. */
    private boolean facilitatorLeft(Retrospective retrospective) {
        return retrospective.facilitator() != null
                && people.find(retrospective.facilitator())
                        .filter(Person::active)
                        .isEmpty();
    }

    /** @throws NotAllowed unless the person signed in may steer it */
    Person requireSteering(Retrospective retrospective) {
        Person person = current.get();
        if (!maySteer(person, retrospective)) {
            throw new NotAllowed("Only the facilitator and the managers of the owning team may do this.");
        }
        return person;
    }
}
