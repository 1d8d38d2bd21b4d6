package org.debrief.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.debrief.identity.NewPerson;
import org.debrief.identity.NewTeam;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentIntake;
import org.debrief.incident.IncidentReport;
import org.debrief.incident.Milestone;
import org.debrief.incident.Milestones;
import org.debrief.incident.Source;
import org.debrief.shared.IncidentId;
import org.debrief.shared.PersonId;
import org.debrief.shared.Severity;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A team of its own for each test, incidents that read aloud, and acting as somebody. */
@TestComponent
public class Fixture {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final People people;
    private final Teams teams;
    private final IncidentIntake intake;
    private final Clock clock;

    public Fixture(People people, Teams teams, IncidentIntake intake, Clock clock) {
        this.people = people;
        this.teams = teams;
        this.intake = intake;
        this.clock = clock;
    }

    /** A team with its people: a facilitator, a manager, a director and three responders. */
    public record Crew(
            Team team,
            String service,
            Person facilitator,
            Person manager,
            Person director,
            Person ana,
            Person bo,
            Person cy) {}

    public Crew aCrew() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        Person facilitator = person("Fay " + tag, Role.PARTICIPANT, Role.FACILITATOR);
        Person manager = person("Max " + tag, Role.PARTICIPANT, Role.MANAGER);
        Person director = person("Dee " + tag, Role.PARTICIPANT, Role.MANAGER);
        Person ana = person("Ana " + tag, Role.PARTICIPANT);
        Person bo = person("Bo " + tag, Role.PARTICIPANT);
        Person cy = person("Cy " + tag, Role.PARTICIPANT);
        Set<PersonId> members = Set.of(facilitator.id(), manager.id(), ana.id(), bo.id(), cy.id());
        var team = teams.add(new NewTeam("Team " + tag, manager.id(), director.id(), ZONE, members));
        intake.serviceOwnedBy("service-" + tag, team);
        return new Crew(teams.get(team), "service-" + tag, facilitator, manager, director, ana, bo, cy);
    }

    public Person person(String name, Role... roles) {
        String email = name.toLowerCase().replace(' ', '.') + "@crew.example";
        return people.get(people.add(new NewPerson(name, email, ZONE, Set.of(roles))));
    }

    public IncidentId aResolved(Severity severity, Crew crew, Person... responders) {
        return aResolved(severity, 45, crew, responders);
    }

    public IncidentId aResolved(Severity severity, int impactMinutes, Crew crew, Person... responders) {
        return intake.record(report(severity, impactMinutes, crew, true, responders));
    }

    public IncidentId anOpen(Severity severity, Crew crew, Person... responders) {
        return intake.record(report(severity, 5, crew, false, responders));
    }

    /** The same source reports it as resolved once more. */
    public void resolveAgain(Incident known) {
        intake.record(new IncidentReport(
                known.title(),
                known.summary(),
                known.severity(),
                known.services(),
                null,
                known.impactMinutes(),
                null,
                known.milestones().with(Milestone.RESOLVED, clock.instant()),
                known.responders(),
                known.source(),
                known.sourceKey(),
                null));
    }

    public IncidentReport report(
            Severity severity, int impactMinutes, Crew crew, boolean resolved, Person... responders) {
        Instant start = clock.instant().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        Milestones milestones = new Milestones(
                start,
                start.plusSeconds(600),
                start.plusSeconds(900),
                start.plusSeconds(3600),
                resolved ? start.plusSeconds(5400) : null);
        return new IncidentReport(
                "Downloads fail for " + crew.service(),
                "Every download was answered with an error.",
                severity,
                List.of(crew.service()),
                null,
                impactMinutes,
                null,
                milestones,
                Set.copyOf(Arrays.stream(responders).map(Person::id).toList()),
                Source.API,
                UUID.randomUUID().toString(),
                null);
    }

    /** Runs something with this person signed in. */
    public <T> T as(Person person, Supplier<T> what) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                person.email(),
                "",
                AuthorityUtils.createAuthorityList(person.roles().stream()
                        .map(role -> "ROLE_" + role.name())
                        .toArray(String[]::new))));
        SecurityContextHolder.setContext(context);
        try {
            return what.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(Person person, Runnable what) {
        as(person, () -> {
            what.run();
            return null;
        });
    }
}
