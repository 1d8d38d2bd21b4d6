package org.debrief.process.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionKind;
import org.debrief.actions.AgreedAction;
import org.debrief.actions.Priority;
import org.debrief.identity.Teams;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.RetrospectiveProgress;
import org.debrief.session.SessionDesk;
import org.debrief.session.SessionNotes;
import org.debrief.shared.Refused;
import org.springframework.stereotype.Component;

/** Settles the session's actions. */
@Component
class AgreeActionsSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final ActionBoard actions;
    private final SessionDesk sessions;
    private final RetrospectiveProgress progress;
    private final Teams teams;
    private final Clock clock;

    AgreeActionsSubmission(
            Prefill prefill,
            ActionBoard actions,
            SessionDesk sessions,
            RetrospectiveProgress progress,
            Teams teams,
            Clock clock) {
        this.prefill = prefill;
        this.actions = actions;
        this.sessions = sessions;
        this.progress = progress;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return "agree-actions";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.intro(task);
        Retrospective retrospective = prefill.retrospective(task);
        var notes = sessions.notes(task.retrospective());
        data.put(
                "summary",
                notes.map(SessionNotes::summary).map(Prefill::markdown).orElse(""));
        data.put(
                "ideas",
                notes.map(SessionNotes::ideas).orElse(List.of()).stream()
                        .map(idea -> "- Idea: " + Prefill.markdown(idea))
                        .collect(Collectors.joining("\n")));
        data.put("people", prefill.people());
        LocalDate deadline = LocalDate.now(
                        clock.withZone(teams.get(retrospective.team()).zone()))
                .plusDays(retrospective.policy().actionDays());
        data.put("actions", List.of(Map.of("deadline", deadline.toString())));
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        List<AgreedAction> agreed = answers.rows("actions").stream()
                .map(AgreeActionsSubmission::action)
                .toList();
        if (agreed.isEmpty() && answers.text("noActionsReason") == null) {
            throw new Refused("noActionsReason", "Add an action, or say why there are none.");
        }
        actions.agree(task.retrospective(), agreed);
        progress.actionsAgreed(task.retrospective(), answers.text("noActionsReason"));
    }

    private static AgreedAction action(Answers row) {
        return new AgreedAction(
                row.text("title"),
                row.text("description"),
                row.person("owner"),
                row.person("verifier"),
                row.date("deadline"),
                row.choice("priority", Priority.class),
                row.choice("kind", ActionKind.class),
                row.text("expectation"));
    }
}
