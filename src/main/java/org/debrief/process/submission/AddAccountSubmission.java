package org.debrief.process.submission;

import java.util.Map;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.timeline.EventKind;
import org.debrief.timeline.Moment;
import org.debrief.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Adds a responder's account. */
@Component
class AddAccountSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final Timeline timeline;

    AddAccountSubmission(Prefill prefill, Timeline timeline) {
        this.prefill = prefill;
        this.timeline = timeline;
    }

    @Override
    public String taskKey() {
        return "add-account";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        return prefill.intro(task);
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        timeline.addAccount(
                task.retrospective(),
                answers.text("account"),
                answers.rows("moments").stream()
                        .map(AddAccountSubmission::moment)
                        .toList());
    }

    static Moment moment(Answers row) {
        return new Moment(row.instant("at"), row.choice("kind", EventKind.class), row.text("text"), row.text("link"));
    }

    /** Only the person who was there can tell it. */
    @Override
    public void reassign(TaskContext task, PersonId to) {
        throw new Refused("person", "An account is personal, so it cannot be handed to somebody else.");
    }
}
