package org.debrief.process.submission;

import java.util.Map;
import org.debrief.actions.ActionBoard;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.springframework.stereotype.Component;

/** Accepts or declines an action. */
@Component
class AcceptActionSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final ActionBoard actions;

    AcceptActionSubmission(Prefill prefill, ActionBoard actions) {
        this.prefill = prefill;
        this.actions = actions;
    }

    @Override
    public String taskKey() {
        return "accept-action";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return prefill.action(task);
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        ActionId action = task.action().orElseThrow();
        if (answers.is("decision", "accept")) {
            actions.accept(action);
        } else {
            actions.decline(action, answers.text("reason"));
        }
    }

    @Override
    public void reassign(TaskContext task, PersonId to) {
        actions.handTo(task.action().orElseThrow(), to);
    }
}
