package org.debrief.metrics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.actions.ActionStatus;
import org.debrief.identity.People;
import org.debrief.identity.Team;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.knowledge.RepeatIncidents;
import org.debrief.retrospective.Retrospectives;
import org.debrief.verification.Verification;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** Finds what belongs into a team's incident check. */
@Component
class CheckCompiler {

    private static final Duration SOON = Duration.ofDays(7);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int LOOKED_AT = 200;

    record Finding(String kind, String text, String link) {}

    private final Verifications verifications;
    private final ActionBoard actions;
    private final Retrospectives retrospectives;
    private final Incidents incidents;
    private final RepeatIncidents repeats;
    private final People people;
    private final Clock clock;

    CheckCompiler(
            Verifications verifications,
            ActionBoard actions,
            Retrospectives retrospectives,
            Incidents incidents,
            RepeatIncidents repeats,
            People people,
            Clock clock) {
        this.verifications = verifications;
        this.actions = actions;
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.repeats = repeats;
        this.people = people;
        this.clock = clock;
    }

    List<Finding> findings(Team team) {
        List<Finding> found = new ArrayList<>();
        verifications.open().stream()
                .filter(running -> ownedBy(team, running))
                .filter(running ->
                        running.observeUntil().isBefore(clock.instant().plus(SOON)))
                .forEach(running -> found.add(verification(running)));
        LocalDate today = LocalDate.now(clock.withZone(team.zone()));
        actions.unproved().stream()
                .filter(item -> item.status() != ActionStatus.DONE)
                .filter(item -> retrospectives.get(item.retrospective()).team().equals(team.id()))
                .forEach(item -> found.add(action(item, today)));
        Instant lastWeek = clock.instant().minus(A_WEEK);
        incidents.latest(LOOKED_AT).stream()
                .filter(one -> one.team().equals(team.id()) && one.recordedAt().isAfter(lastWeek))
                .filter(one -> repeats.isRepeat(one.id()))
                .forEach(one -> found.add(repeat(one)));
        return found;
    }

    private boolean ownedBy(Team team, Verification running) {
        return retrospectives.get(running.retrospective()).team().equals(team.id());
    }

    private Finding verification(Verification running) {
        ActionItem item = actions.get(running.action());
        boolean overdue = running.observeUntil().isBefore(clock.instant());
        return new Finding(
                overdue ? "Verification overdue" : "Verification due soon",
                item.key() + " " + item.title() + " (verified by "
                        + people.get(running.verifier()).name() + ")",
                "/retrospectives/" + running.retrospective());
    }

    private Finding action(ActionItem item, LocalDate today) {
        return new Finding(
                item.deadline().isBefore(today) ? "Action overdue" : "Open action",
                item.key() + " " + item.title() + " ("
                        + people.get(item.owner()).name() + ", by " + item.deadline() + ")",
                "/retrospectives/" + item.retrospective());
    }

    private static Finding repeat(Incident incident) {
        return new Finding("Repeat incident", incident.key() + " " + incident.title(), "/incidents");
    }
}
