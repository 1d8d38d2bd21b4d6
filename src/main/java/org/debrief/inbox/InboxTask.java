package org.debrief.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.retrospective.Retrospective;

/**
 * A task as a list shows it.
 *
 * @param action short name and title of the action it is about, if it is about one
 * @param due null without a deadline
 * @param groups who may claim it
 */
public record InboxTask(
        String id,
        String key,
        String name,
        Retrospective retrospective,
        Optional<String> action,
        Instant due,
        Optional<Person> assignee,
        List<Role> groups,
        Instant since) {

    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now);
    }
}
