package org.debrief.identity;

import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.TeamId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with people and teams, and everybody with their own account. */
@Service
@Transactional
public class PeopleDesk {

    private final People people;
    private final PersonTable table;
    private final Teams teams;
    private final CurrentPerson current;
    private final OneTimeLinks links;
    private final PasswordEncoder encoder;

    PeopleDesk(
            People people,
            PersonTable table,
            Teams teams,
            CurrentPerson current,
            OneTimeLinks links,
            PasswordEncoder encoder) {
        this.people = people;
        this.table = table;
        this.teams = teams;
        this.current = current;
        this.links = links;
        this.encoder = encoder;
    }

    /** @return the one-time link with which the new person chooses a password */
    public String add(NewPerson person) {
        current.require(Role.ADMINISTRATOR);
        return links.passwordLink(people.add(person));
    }

    public void change(PersonId id, NewPerson person) {
        current.require(Role.ADMINISTRATOR);
        if (id.equals(current.get().id()) && !person.roles().contains(Role.ADMINISTRATOR)) {
            throw new Refused("roles", "You cannot take the administrator's role from yourself.");
        }
        people.change(id, person);
    }

    /** An inactive person cannot sign in; what they did keeps their name. */
    public void setActive(PersonId id, boolean active) {
        current.require(Role.ADMINISTRATOR);
        if (id.equals(current.get().id())) {
            throw new Refused("You cannot deactivate yourself.");
        }
        table.active(id, active);
    }

    /** A fresh one-time link; earlier ones end. */
    public String renewLink(PersonId id) {
        current.require(Role.ADMINISTRATOR);
        return links.passwordLink(people.get(id).id());
    }

    public TeamId addTeam(NewTeam team) {
        current.require(Role.ADMINISTRATOR);
        return teams.add(team);
    }

    public void changeTeam(TeamId id, NewTeam team) {
        current.require(Role.ADMINISTRATOR);
        teams.change(id, team);
    }

    /** Changes one's own name and time zone. */
    public void changeOwn(String name, String zone) {
        Person own = current.get();
        people.change(own.id(), new NewPerson(name, own.email(), NewPerson.zone(zone), own.roles()));
    }

    /** Changes one's own password, which needs the present one. */
    public void changeOwnPassword(String present, String wanted) {
        Person own = current.get();
        if (table.password(own.id())
                .filter(known -> encoder.matches(present, known))
                .isEmpty()) {
            throw new Refused("present", "This is not your present password.");
        }
        people.setPassword(own.id(), wanted);
    }
}
