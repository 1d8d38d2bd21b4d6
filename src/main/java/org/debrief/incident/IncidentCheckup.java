package org.debrief.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.debrief.identity.People;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.springframework.stereotype.Component;

/** Refuses reports that cannot be right, in the words of the person who made them. */
@Component
class IncidentCheckup {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_SUMMARY = 20_000;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Clock clock;
    private final People people;

    IncidentCheckup(Clock clock, People people) {
        this.clock = clock;
        this.people = people;
    }

    void check(IncidentReport report) {
        if (report.title() == null || report.title().isBlank()) {
            throw new Refused("title", "Give the incident a title.");
        }
        if (report.title().length() > LONGEST_TITLE) {
            throw new Refused("title", "The title is longer than " + LONGEST_TITLE + " characters.");
        }
        if (report.summary() != null && report.summary().length() > LONGEST_SUMMARY) {
            throw new Refused("summary", "The summary is longer than " + LONGEST_SUMMARY + " characters.");
        }
        if (report.severity() == null) {
            throw new Refused("severity", "Choose a severity.");
        }
        if (report.services().isEmpty()) {
            throw new Refused("services", "Name at least one service.");
        }
        nonNegative("impactMinutes", report.impactMinutes());
        nonNegative("errorBudgetBurned", report.errorBudgetBurned());
        checkMilestones(report.milestones());
        report.responders().forEach(this::checkResponder);
    }

    void checkMilestones(Milestones milestones) {
        Instant latest = clock.instant().plus(CLOCK_SKEW);
        Map.Entry<Milestone, Instant> previous = null;
        for (Map.Entry<Milestone, Instant> entry : milestones.known().entrySet()) {
            String name = entry.getKey().label();
            String field = "milestones." + entry.getKey().name().toLowerCase(java.util.Locale.ROOT);
            if (entry.getValue().isAfter(latest)) {
                throw new Refused(field, "\"" + name + "\" lies in the future.");
            }
            if (previous != null && entry.getValue().isBefore(previous.getValue())) {
                throw new Refused(
                        field,
                        "\"" + name + "\" is before \"" + previous.getKey().label() + "\".");
            }
            previous = entry;
        }
    }

    private void checkResponder(PersonId responder) {
        if (people.find(responder).filter(person -> person.active()).isEmpty()) {
            throw new Refused("responders", "One of the responders no longer exists. Choose the people again.");
        }
    }

    private static void nonNegative(String field, Integer value) {
        if (value != null && value < 0) {
            throw new Refused(field, "This number cannot be negative.");
        }
    }
}
