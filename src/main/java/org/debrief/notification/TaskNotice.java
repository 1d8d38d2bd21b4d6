package org.debrief.notification;

import java.time.Instant;
import java.util.Optional;
import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;

/**
 * A person's task as mail speaks of it.
 *
 * @param id the address of the task's page ends with it
 * @param name what is to be done, such as "Confirm timeline"
 * @param due null if it has no deadline
 */
public record TaskNotice(
        String id, String key, String name, RetrospectiveId retrospective, Optional<ActionId> action, Instant due) {}
