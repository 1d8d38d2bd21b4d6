package org.debrief.identity;

import java.util.List;
import java.util.Optional;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.TeamId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people. Its verbs check no rights: they are for the first start and the demo; see {@link PeopleDesk}. */
@Service
@Transactional
public class People {

    private final PersonTable table;
    private final PasswordEncoder encoder;

    People(PersonTable table, PasswordEncoder encoder) {
        this.table = table;
        this.encoder = encoder;
    }

    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NotFound("This person no longer exists."));
    }

    public Optional<Person> find(PersonId id) {
        return table.find(id);
    }

    /** Upper and lower case do not matter. */
    public Optional<Person> byEmail(String email) {
        return email == null ? Optional.empty() : table.byEmail(email);
    }

    public List<Person> all() {
        return table.all();
    }

    public List<Person> active() {
        return all().stream().filter(Person::active).toList();
    }

    public List<Person> withRole(Role role) {
        return active().stream().filter(one -> one.roles().contains(role)).toList();
    }

    /** The team's active members. */
    public List<Person> ofTeam(TeamId team) {
        return table.ofTeam(team);
    }

    /** @throws Refused if somebody else has the address */
    public PersonId add(NewPerson person) {
        refuseTaken(person.email(), null);
        PersonId id = PersonId.create();
        table.insert(id, person);
        return id;
    }

    /** @throws Refused if it is too short */
    public void setPassword(PersonId id, String password) {
        Passwords.check(password);
        table.password(id, encoder.encode(password));
    }

    void change(PersonId id, NewPerson person) {
        refuseTaken(person.email(), get(id));
        table.update(id, person);
    }

    private void refuseTaken(String email, Person own) {
        byEmail(email)
                .filter(other -> own == null || !other.id().equals(own.id()))
                .ifPresent(other -> {
                    throw new Refused(
                            "email", "Somebody with this e-mail address is here already: " + other.name() + ".");
                });
    }
}
