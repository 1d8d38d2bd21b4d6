package org.debrief.process.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.debrief.identity.Teams;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.retrospective.Part;
import org.debrief.retrospective.Participant;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.RetrospectiveDesk;
import org.debrief.scheduling.SessionPlanner;
import org.debrief.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Sets goals, people and slot of the session. */
@Component
class SetGoalsSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final RetrospectiveDesk desk;
    private final SessionPlanner planner;
    private final Teams teams;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SetGoalsSubmission(
            Prefill prefill,
            RetrospectiveDesk desk,
            SessionPlanner planner,
            Teams teams,
            WorkingCalendar calendar,
            Clock clock) {
        this.prefill = prefill;
        this.desk = desk;
        this.planner = planner;
        this.teams = teams;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "set-goals";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.intro(task);
        Retrospective retrospective = prefill.retrospective(task);
        data.put("goals", retrospective.goals());
        data.put("people", prefill.people());
        data.put("minutes", retrospective.policy().sessionMinutes());
        data.put("startsAt", suggestedStart(retrospective).toString());
        data.put(
                "attendees",
                prefill.incident(task).responders().stream()
                        .map(one -> Map.<String, Object>of(
                                "person", one.toString(), "part", Part.RESPONDER.name(), "required", false))
                        .toList());
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        Retrospective retrospective = prefill.retrospective(task);
        List<Participant> participants = answers.rows("attendees").stream()
                .map(row -> participant(row, retrospective))
                .toList();
        desk.setGoals(task.retrospective(), answers.text("goals"), participants);
        planner.plan(
                task.retrospective(),
                answers.instant("startsAt"),
                answers.number("minutes"),
                answers.text("place"),
                participants);
    }

    /** Somebody whose part the policy requires is required, ticked or not. */
    private static Participant participant(Answers row, Retrospective retrospective) {
        Part part = row.choice("part", Part.class);
        boolean required =
                row.flag("required") || retrospective.policy().requiredRoles().contains(part);
        return new Participant(row.person("person"), part, required);
    }

    /** At ten on the last day the policy allows. */
    private Instant suggestedStart(Retrospective retrospective) {
        ZoneId zone = teams.get(retrospective.team()).zone();
        return calendar.plusWorkingDays(
                        clock.instant(), Math.max(2, retrospective.policy().holdWithinDays()), zone)
                .atZone(zone)
                .with(LocalTime.of(10, 0))
                .toInstant();
    }
}
