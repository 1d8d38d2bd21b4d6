package org.debrief.process.submission;

import java.util.Map;
import org.debrief.actions.ActionBoard;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.shared.PersonId;
import org.springframework.stereotype.Component;

/** Says what was done. */
@Component
class CompleteActionSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final ActionBoard actions;

    CompleteActionSubmission(Prefill prefill, ActionBoard actions) {
        this.prefill = prefill;
        this.actions = actions;
    }

    @Override
    public String taskKey() {
        return "complete-action";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.action(task);
        var item = actions.get(task.action().orElseThrow());
        data.put(
                "round",
                item.round() == 1 ? "" : "This is round " + item.round() + ": the action did not prove itself yet.");
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        actions.complete(task.action().orElseThrow(), answers.text("how"), answers.text("evidence"));
    }

    @Override
    public void reassign(TaskContext task, PersonId to) {
        actions.handTo(task.action().orElseThrow(), to);
    }
}
