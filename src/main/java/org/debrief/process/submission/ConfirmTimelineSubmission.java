package org.debrief.process.submission;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentDesk;
import org.debrief.incident.Milestones;
import org.debrief.timeline.ConfirmedEvent;
import org.debrief.timeline.Timeline;
import org.debrief.timeline.TimelineEvent;
import org.springframework.stereotype.Component;

/** Confirms the timeline and corrects the incident's milestones. */
@Component
class ConfirmTimelineSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final Timeline timeline;
    private final IncidentDesk incidents;

    ConfirmTimelineSubmission(Prefill prefill, Timeline timeline, IncidentDesk incidents) {
        this.prefill = prefill;
        this.timeline = timeline;
        this.incidents = incidents;
    }

    @Override
    public String taskKey() {
        return "confirm-timeline";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.intro(task);
        Incident incident = prefill.incident(task);
        Map<String, Object> milestones = new LinkedHashMap<>();
        incident.milestones()
                .known()
                .forEach((milestone, at) -> milestones.put(milestone.name().toLowerCase(Locale.ROOT), at.toString()));
        data.put("milestones", milestones);
        data.put("impactMinutes", incident.impactMinutes());
        data.put(
                "events",
                timeline.events(task.retrospective()).stream()
                        .map(ConfirmTimelineSubmission::row)
                        .toList());
        data.put(
                "gaps",
                timeline.gaps(task.retrospective()).stream()
                        .map(gap -> "- Missing: " + Prefill.markdown(gap.source() + ". " + gap.text()))
                        .collect(Collectors.joining("\n")));
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        Answers at = answers.group("milestones");
        timeline.confirm(
                task.retrospective(),
                answers.rows("events").stream()
                        .map(row -> new ConfirmedEvent(
                                row.text("id") == null ? null : UUID.fromString(row.text("id")),
                                AddAccountSubmission.moment(row)))
                        .toList());
        incidents.correct(
                prefill.incident(task).id(),
                new Milestones(
                        at.instant("started"),
                        at.instant("detected"),
                        at.instant("acknowledged"),
                        at.instant("mitigated"),
                        at.instant("resolved")),
                answers.number("impactMinutes"));
    }

    private static Map<String, Object> row(TimelineEvent event) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", event.id().toString());
        row.put("at", event.at().toString());
        row.put("kind", event.kind().name());
        row.put("text", event.text());
        row.put("source", event.source());
        row.put("link", event.link());
        return row;
    }
}
