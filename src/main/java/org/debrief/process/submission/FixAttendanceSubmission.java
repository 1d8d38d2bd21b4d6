package org.debrief.process.submission;

import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.SessionPlanner;
import org.springframework.stereotype.Component;

/** Moves the session, replaces somebody or goes ahead. */
@Component
class FixAttendanceSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final SessionPlanner planner;
    private final Attendance attendance;

    FixAttendanceSubmission(Prefill prefill, SessionPlanner planner, Attendance attendance) {
        this.prefill = prefill;
        this.planner = planner;
        this.attendance = attendance;
    }

    @Override
    public String taskKey() {
        return "fix-attendance";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.intro(task);
        var invited = attendance.invitations(task.retrospective());
        data.put(
                "session",
                attendance
                        .slot(task.retrospective())
                        .map(slot -> Prefill.when(slot.startsAt(), task.person().zone()))
                        .orElse("not planned"));
        data.put(
                "missing",
                attendance.missing(task.retrospective()).stream()
                        .map(one -> "- " + Prefill.markdown(one.name()) + " is needed and has not accepted.")
                        .collect(Collectors.joining("\n")));
        data.put(
                "attendees",
                invited.stream()
                        .map(one -> Map.of(
                                "name", prefill.name(one.person()),
                                "part", one.part().label(),
                                "reply", one.reply().label()))
                        .toList());
        data.put(
                "invited",
                invited.stream()
                        .map(one -> prefill.option(prefill.name(one.person()), one.person()))
                        .toList());
        data.put("people", prefill.people());
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        switch (answers.text("fix")) {
            case "reschedule" -> planner.reschedule(task.retrospective(), answers.instant("startsAt"), null);
            case "replace" ->
                planner.replace(task.retrospective(), answers.person("replace"), answers.person("replacement"));
            default -> planner.goAhead(task.retrospective(), answers.text("reason"));
        }
    }
}
