package org.debrief.process.submission;

import java.util.Map;
import org.debrief.identity.Role;
import org.debrief.inbox.TaskContext;
import org.debrief.inbox.TaskSubmission;
import org.debrief.retrospective.RetrospectiveDesk;
import org.springframework.stereotype.Component;

/** Appoints the facilitator. */
@Component
class AppointFacilitatorSubmission implements TaskSubmission {

    private final Prefill prefill;
    private final RetrospectiveDesk desk;

    AppointFacilitatorSubmission(Prefill prefill, RetrospectiveDesk desk) {
        this.prefill = prefill;
        this.desk = desk;
    }

    @Override
    public String taskKey() {
        return "appoint-facilitator";
    }

    @Override
    public Map<String, Object> prefill(TaskContext task) {
        Map<String, Object> data = prefill.intro(task);
        var responders = prefill.incident(task).responders();
        data.put(
                "people",
                prefill.people(one -> one.roles().contains(Role.FACILITATOR) && !responders.contains(one.id())));
        return data;
    }

    @Override
    public void submit(TaskContext task, Map<String, Object> values) {
        Answers answers = new Answers(values);
        desk.appointFacilitator(task.retrospective(), answers.person("facilitator"), answers.text("note"));
    }
}
