package org.debrief.process.submission;

import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.retrospective.RetrospectiveProgress;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Reply;
import org.debrief.scheduling.SessionPlanner;
import org.debrief.session.Cause;
import org.debrief.session.CauseKind;
import org.debrief.session.ContributingFactor;
import org.debrief.session.FactorCategory;
import org.debrief.session.SessionDesk;
import org.debrief.session.SessionNotes;
import org.debrief.shared.PersonId;
import org.springframework.stereotype.Component;

/** Records the session, or that it did not take place and when it will. */
@Component
class HoldSessionSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final SessionDesk sessions;
    private final SessionPlanner planner;
    private final Attendance attendance;
    private final RetrospectiveProgress progress;

    HoldSessionSubmission(
            Prefill prefill,
            SessionDesk sessions,
            SessionPlanner planner,
            Attendance attendance,
            RetrospectiveProgress progress) {
        this.prefill = prefill;
        this.sessions = sessions;
        this.planner = planner;
        this.attendance = attendance;
        this.progress = progress;
    }

    @Override
    public String taskKey() {
        return "hold-session";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.intro(task);
        data.put("goals", Prefill.markdown(prefill.retrospective(task).goals()));
        var invited = attendance.invitations(task.retrospective());
        data.put(
                "invited",
                invited.stream()
                        .map(one -> prefill.option(prefill.name(one.person()), one.person()))
                        .toList());
        data.put(
                "attended",
                invited.stream()
                        .filter(one -> one.reply() == Reply.ACCEPTED)
                        .map(one -> one.person().toString())
                        .toList());
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        if (answers.is("held", "no")) {
            sessions.didNotTakePlace(task.retrospective(), answers.text("noShowReason"));
            planner.reschedule(task.retrospective(), answers.instant("newStartsAt"), null);
            return;
        }
        sessions.hold(task.retrospective(), notes(answers));
        progress.sessionHeld(task.retrospective());
    }

    private static SessionNotes notes(Answers answers) {
        return new SessionNotes(
                answers.text("summary"),
                answers.text("wentWell"),
                answers.text("lucky"),
                answers.rows("causes").stream()
                        .map(row ->
                                new Cause(row.text("effect"), row.text("cause"), row.choice("kind", CauseKind.class)))
                        .toList(),
                answers.rows("factors").stream()
                        .map(row ->
                                new ContributingFactor(row.choice("category", FactorCategory.class), row.text("text")))
                        .toList(),
                answers.rows("ideas").stream().map(row -> row.text("text")).toList(),
                answers.texts("attended").stream().map(PersonId::of).collect(Collectors.toSet()));
    }
}
