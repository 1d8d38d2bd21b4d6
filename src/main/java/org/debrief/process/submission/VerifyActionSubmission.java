package org.debrief.process.submission;

import java.util.Map;
import org.debrief.actions.ActionBoard;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.shared.PersonId;
import org.debrief.verification.Verdict;
import org.debrief.verification.VerificationDesk;
import org.debrief.verification.Verifications;
import org.springframework.stereotype.Component;

/** Gives the verdict on an action. */
@Component
class VerifyActionSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final ActionBoard actions;
    private final Verifications verifications;
    private final VerificationDesk desk;

    VerifyActionSubmission(Prefill prefill, ActionBoard actions, Verifications verifications, VerificationDesk desk) {
        this.prefill = prefill;
        this.actions = actions;
        this.verifications = verifications;
        this.desk = desk;
    }

    @Override
    public String taskKey() {
        return "verify-action";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.action(task);
        var item = actions.get(task.action().orElseThrow());
        var running = verifications.current(item.id()).orElseThrow();
        data.put("how", Prefill.markdown(item.doneHow()));
        data.put("observed", Prefill.when(running.observeUntil(), task.person().zone()));
        data.put(
                "proof",
                running.proof().stream()
                        .map(line -> Map.of("source", line.source(), "text", line.text()))
                        .toList());
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        desk.decide(
                task.action().orElseThrow(),
                answers.choice("verdict", Verdict.class),
                answers.text("reason"),
                answers.number("extendDays"));
    }

    @Override
    public void reassign(TaskContext task, PersonId to) {
        desk.handTo(task.action().orElseThrow(), to);
    }
}
