package org.debrief.inbox;

import java.util.Map;
import org.debrief.form.FormSchema;

/**
 * A task as its page shows it.
 *
 * @param data what the form starts with
 */
public record OpenTask(
        InboxTask task,
        FormSchema form,
        Map<String, Object> data,
        boolean mayComplete,
        boolean mayClaim,
        boolean mayReassign) {}
