package org.debrief.demo;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.debrief.identity.NewPerson;
import org.debrief.identity.NewTeam;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.identity.Teams;
import org.debrief.incident.IncidentIntake;
import org.debrief.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invented team; everybody signs in with the same password. */
@Component
class DemoTeam {

    static final String PASSWORD = "debrief-demo";
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final People people;
    private final Teams teams;
    private final IncidentIntake intake;

    DemoTeam(People people, Teams teams, IncidentIntake intake) {
        this.people = people;
        this.teams = teams;
        this.intake = intake;
    }

    boolean exists() {
        return !people.all().isEmpty();
    }

    /** E-mail address and what the person is, in the order of the sign-in list. */
    static Map<String, String> signIns() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("maya@debrief.example", "facilitator");
        all.put("omar@debrief.example", "manager of the team");
        all.put("ines@debrief.example", "director");
        all.put("theo@debrief.example", "on-call engineer");
        all.put("priya@debrief.example", "on-call engineer");
        all.put("lena@debrief.example", "customer support");
        all.put("pavel@debrief.example", "process owner");
        all.put("ada@debrief.example", "administrator, may move the demo clock");
        return all;
    }

    @Transactional
    void create() {
        add("Maya Lindqvist", "maya", Role.FACILITATOR);
        PersonId omar = add("Omar Haddad", "omar", Role.MANAGER);
        PersonId ines = add("Ines Carvalho", "ines", Role.MANAGER);
        add("Theo Brandt", "theo");
        add("Priya Raman", "priya");
        add("Lena Okafor", "lena");
        add("Pavel Dvorak", "pavel", Role.PROCESS_OWNER);
        add("Ada Novak", "ada", Role.ADMINISTRATOR);
        Set<PersonId> members = Set.of(
                omar,
                person("theo").id(),
                person("priya").id(),
                person("lena").id(),
                person("maya").id());
        var team = teams.add(new NewTeam("Package platform", omar, ines, ZONE, members));
        intake.serviceOwnedBy("package downloads", team);
        intake.serviceOwnedBy("build cluster", team);
        intake.serviceOwnedBy("customer workloads", team);
    }

    Person person(String name) {
        return people.byEmail(name + "@debrief.example").orElseThrow();
    }

    private PersonId add(String name, String email, Role... more) {
        Set<Role> roles = EnumSet.of(Role.PARTICIPANT, more);
        PersonId id = people.add(new NewPerson(name, email + "@debrief.example", ZONE, roles));
        people.setPassword(id, PASSWORD);
        return id;
    }
}
