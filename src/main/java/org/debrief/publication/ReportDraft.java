package org.debrief.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.identity.People;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.incident.Milestone;
import org.debrief.retrospective.Retrospective;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Slot;
import org.debrief.session.SessionDesk;
import org.debrief.session.SessionNotes;
import org.debrief.shared.PersonId;
import org.debrief.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Assembles the report's first version from what the retrospective has gathered; nobody has to write it. */
@Component
class ReportDraft {

    private final Incidents incidents;
    private final Timeline timeline;
    private final SessionDesk sessions;
    private final ActionBoard actions;
    private final Attendance attendance;
    private final People people;
    private final Teams teams;

    ReportDraft(
            Incidents incidents,
            Timeline timeline,
            SessionDesk sessions,
            ActionBoard actions,
            Attendance attendance,
            People people,
            Teams teams) {
        this.incidents = incidents;
        this.timeline = timeline;
        this.sessions = sessions;
        this.actions = actions;
        this.attendance = attendance;
        this.people = people;
        this.teams = teams;
    }

    String markdown(Retrospective retrospective) {
        Incident incident = incidents.get(retrospective.incident());
        ZoneId zone = teams.get(retrospective.team()).zone();
        Optional<SessionNotes> notes = sessions.notes(retrospective.id());
        StringBuilder text = new StringBuilder("# " + line(retrospective.title()) + "\n\n");
        text.append(incident.key() + ", " + incident.severity().label() + ". Services: "
                + line(String.join(", ", incident.services())) + ".\n\n");
        section(text, "Summary", notes.map(SessionNotes::summary).orElse(""));
        section(text, "Impact", impact(incident));
        section(text, "Timeline", timelineOf(retrospective, zone));
        section(text, "Causes", notes.map(ReportDraft::causes).orElse(""));
        section(text, "Contributing factors", notes.map(ReportDraft::factors).orElse(""));
        section(text, "What went well", notes.map(SessionNotes::wentWell).orElse(""));
        section(text, "Where we were lucky", notes.map(SessionNotes::lucky).orElse(""));
        section(text, "Actions", actionsOf(retrospective));
        section(text, "Who took part", attended(retrospective, notes));
        return text.toString();
    }

    private static void section(StringBuilder text, String title, String body) {
        if (body != null && !body.isBlank()) {
            text.append("## ").append(title).append("\n\n").append(body.strip()).append("\n\n");
        }
    }

    private static String impact(Incident incident) {
        String minutes = incident.impactMinutes() == null
                ? "How long customers were affected is not known."
                : "Customers were affected for " + incident.impactMinutes() + " minutes.";
        return minutes + "\n\n"
                + "- Time to detect: " + between(incident, Milestone.STARTED, Milestone.DETECTED) + "\n"
                + "- Time to acknowledge: " + between(incident, Milestone.DETECTED, Milestone.ACKNOWLEDGED) + "\n"
                + "- Time to mitigate: " + between(incident, Milestone.STARTED, Milestone.MITIGATED) + "\n"
                + "- Time to resolve: " + between(incident, Milestone.STARTED, Milestone.RESOLVED) + "\n";
    }

    private static String between(Incident incident, Milestone from, Milestone to) {
        Optional<Instant> start = incident.milestones().at(from);
        Optional<Instant> end = incident.milestones().at(to);
        if (start.isEmpty() || end.isEmpty()) {
            return "not known";
        }
        long minutes = Duration.between(start.get(), end.get()).toMinutes();
        return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    private String timelineOf(Retrospective retrospective, ZoneId zone) {
        DateTimeFormatter format =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ENGLISH).withZone(zone);
        String events = timeline.events(retrospective.id()).stream()
                .map(event -> "- **" + format.format(event.at()) + "** " + line(event.text()) + " _("
                        + event.kind().label().toLowerCase(Locale.ROOT) + ", " + line(event.source()) + ")_")
                .collect(Collectors.joining("\n"));
        String gaps = timeline.gaps(retrospective.id()).stream()
                .map(gap -> "- Missing: " + line(gap.source()) + ". " + line(gap.text()))
                .collect(Collectors.joining("\n"));
        return "Times are in " + zone.getId() + ".\n\n" + events + (gaps.isEmpty() ? "" : "\n\n" + gaps);
    }

    private static String causes(SessionNotes notes) {
        return notes.causes().stream()
                .map(cause -> "- "
                        + (cause.effect() == null || cause.effect().isBlank()
                                ? ""
                                : line(cause.effect()) + ", because: ")
                        + line(cause.cause()) + " _(" + cause.kind().label().toLowerCase(Locale.ROOT) + ")_")
                .collect(Collectors.joining("\n"));
    }

    private static String factors(SessionNotes notes) {
        return notes.factors().stream()
                .map(factor -> "- **" + factor.category().label() + ":** " + line(factor.text()))
                .collect(Collectors.joining("\n"));
    }

    private String actionsOf(Retrospective retrospective) {
        List<ActionItem> items = actions.of(retrospective.id());
        if (items.isEmpty()) {
            return "The session agreed on no actions.";
        }
        return items.stream()
                .map(item -> "- **" + item.key() + " " + line(item.title()) + "** ("
                        + item.kind().label().toLowerCase(Locale.ROOT) + "), " + name(item.owner()) + ", by "
                        + item.deadline() + ". We will know it worked when: " + line(item.expectation())
                        + " Verified by " + name(item.verifier()) + ".")
                .collect(Collectors.joining("\n"));
    }

    private String attended(Retrospective retrospective, Optional<SessionNotes> notes) {
        String names = notes.map(SessionNotes::attended).stream()
                .flatMap(java.util.Set::stream)
                .map(this::name)
                .sorted()
                .collect(Collectors.joining(", "));
        String missing = attendance
                .slot(retrospective.id())
                .map(Slot::goesAheadBecause)
                .map(reason ->
                        "\n\nThe session went ahead although somebody required had not accepted: " + line(reason))
                .orElse("");
        return names + missing;
    }

    private String name(PersonId id) {
        return line(people.get(id).name());
    }

    /** One line of text in which nothing starts markup by accident. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
