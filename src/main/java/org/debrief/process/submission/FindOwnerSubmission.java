package org.debrief.process.submission;

import java.util.Map;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionStatus;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.springframework.stereotype.Component;

/** Gives an action to another owner. */
@Component
class FindOwnerSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final ActionBoard actions;

    FindOwnerSubmission(Prefill prefill, ActionBoard actions) {
        this.prefill = prefill;
        this.actions = actions;
    }

    @Override
    public String taskKey() {
        return "find-owner";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.action(task);
        var item = actions.get(task.action().orElseThrow());
        data.put(
                "why",
                item.status() == ActionStatus.DECLINED
                        ? data.get("owner") + " cannot take this on."
                        : data.get("owner") + " has not answered in time.");
        data.put("people", prefill.people(one -> !one.id().equals(item.verifier())));
        data.remove("owner");
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        actions.handTo(task.action().orElseThrow(), new Answers(values).person("owner"));
    }
}
