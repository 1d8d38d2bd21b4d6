package org.debrief.integration.pagerduty;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentIntake;
import org.debrief.incident.IncidentReport;
import org.debrief.incident.Incidents;
import org.debrief.incident.Milestones;
import org.debrief.incident.Source;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;
import org.springframework.stereotype.Component;

/**
 * Translates PagerDuty's events: triggered, acknowledged, resolved and reopened. PagerDuty knows neither when customers
 * were first affected nor for how long, so those stay unknown until people say.
 */
@Component
class PagerDutyIncidents {

    private static final int LONGEST_TITLE = 300;

    private final IncidentIntake intake;
    private final Incidents incidents;
    private final People people;
    private final Teams teams;

    PagerDutyIncidents(IncidentIntake intake, Incidents incidents, People people, Teams teams) {
        this.intake = intake;
        this.incidents = incidents;
        this.people = people;
        this.teams = teams;
    }

    /** @return what came of it, as a sentence for administrators */
    String handle(PagerDutyEvent.Event event) {
        return switch (event.type()) {
            case "incident.triggered" -> record(event, known(event, null, null));
            case "incident.acknowledged" -> record(event, known(event, event.occurredAt(), null));
            case "incident.resolved" -> record(event, known(event, null, event.occurredAt()));
            case "incident.reopened" ->
                intake.reopened(Source.PAGERDUTY, event.data().id())
                        .map(id -> "Reopened the incident.")
                        .orElse("Nothing to reopen: this incident is not known as resolved.");
            default -> "Passed over: " + event.type() + " is of no concern here.";
        };
    }

    private String record(PagerDutyEvent.Event event, Milestones milestones) {
        PagerDutyEvent.Data data = event.data();
        if (data == null || data.id() == null || data.service() == null) {
            throw new Refused("The event has no incident or no service.");
        }
        Incident incident = incidents.get(intake.record(new IncidentReport(
                title(data),
                "",
                severity(data),
                List.of(name(data.service(), "unknown service")),
                team(data).orElse(null),
                null,
                null,
                milestones,
                responders(data),
                Source.PAGERDUTY,
                data.id(),
                data.url())));
        return "Recorded as " + incident.key() + ".";
    }

    /** An incident is detected when PagerDuty creates it; a milestone that would be out of order stays unknown. */
    private static Milestones known(PagerDutyEvent.Event event, Instant acknowledged, Instant resolved) {
        Instant created = event.data() == null ? null : event.data().createdAt();
        Instant last = resolved != null ? resolved : acknowledged;
        Instant detected = created != null && last != null && created.isAfter(last) ? null : created;
        return new Milestones(null, detected, acknowledged, null, resolved);
    }

    private static String title(PagerDutyEvent.Data data) {
        String title =
                data.title() == null || data.title().isBlank() ? "PagerDuty incident " + data.id() : data.title();
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** The priority's number, such as P1; without a usable one the urgency decides. */
    private static Severity severity(PagerDutyEvent.Data data) {
        try {
            return Severity.parse(name(data.priority(), ""));
        } catch (Refused e) {
            return "low".equals(data.urgency()) ? Severity.SEV4 : Severity.SEV2;
        }
    }

    private Optional<TeamId> team(PagerDutyEvent.Data data) {
        return Optional.ofNullable(data.teams()).orElse(List.of()).stream()
                .map(reference -> teams.byName(name(reference, "")))
                .flatMap(Optional::stream)
                .map(Team::id)
                .findFirst();
    }

    private Set<PersonId> responders(PagerDutyEvent.Data data) {
        Set<PersonId> found = new HashSet<>();
        for (PagerDutyEvent.Reference assignee :
                Optional.ofNullable(data.assignees()).orElse(List.of())) {
            String name = name(assignee, "").toLowerCase(Locale.ROOT);
            people.active().stream()
                    .filter(person -> person.name().toLowerCase(Locale.ROOT).equals(name))
                    .map(Person::id)
                    .forEach(found::add);
        }
        return found;
    }

    private static String name(PagerDutyEvent.Reference reference, String otherwise) {
        return reference == null || reference.summary() == null ? otherwise : reference.summary();
    }
}
