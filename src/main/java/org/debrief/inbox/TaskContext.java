package org.debrief.inbox;

import java.util.Optional;
import org.debrief.identity.Person;
import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;

/**
 * What a submission needs to know of the task it is for.
 *
 * @param key the task's and its form's common name, such as {@code confirm-timeline}
 * @param person who looks at the task or completes it
 */
public record TaskContext(
        String taskId, String key, RetrospectiveId retrospective, Optional<ActionId> action, Person person) {}
