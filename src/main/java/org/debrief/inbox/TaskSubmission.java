package org.debrief.inbox;

import java.util.Map;
import org.debrief.shared.PersonId;

/**
 * Where a task's form gets its data and where the answers go: one domain verb per task known to the product. A task
 * without a submission keeps its answers with the retrospective.
 */
public interface TaskSubmission {

    /** The name of the task and its form, such as {@code confirm-timeline}. */
    String taskKey();

    /** The data the form starts with, by the form's keys. Instants are ISO 8601 texts. */
    default Map<String, Object> prefill(TaskContext task) {
        return Map.of();
    }

    /**
     * Somebody else should do the task. A task that stands for something of the domain, such as owning an action, hands
     * that over here.
     *
     * @throws org.debrief.shared.Refused if the domain does not accept the person
     */
    default void reassign(TaskContext task, PersonId to) {}

    /**
     * Hands the checked answers to the domain, in the transaction that also moves the process.
     *
     * @throws org.debrief.shared.Refused if the domain does not accept them; the process does not move then
     */
    void submit(TaskContext task, Map<String, Object> values);
}
