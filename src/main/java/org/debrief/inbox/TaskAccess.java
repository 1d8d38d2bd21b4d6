package org.debrief.inbox;

import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.retrospective.Retrospectives;
import org.springframework.stereotype.Component;

/** Who may do what with a task. */
@Component
class TaskAccess {

    private final Retrospectives retrospectives;

    TaskAccess(Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    boolean mayOpen(Person person, InboxTask task) {
        return isAssignee(person, task) || inGroup(person, task) || maySteer(person, task);
    }

    boolean mayComplete(Person person, InboxTask task) {
        return isAssignee(person, task) || mayClaim(person, task) || isAdministrator(person);
    }

    boolean mayClaim(Person person, InboxTask task) {
        return task.assignee().isEmpty() && inGroup(person, task);
    }

    boolean mayReassign(Person person, InboxTask task) {
        return isAssignee(person, task)
                || maySteer(person, task)
                || person.roles().contains(Role.MANAGER);
    }

    private boolean maySteer(Person person, InboxTask task) {
        return isAdministrator(person) || retrospectives.maySteer(task.retrospective());
    }

    private static boolean isAssignee(Person person, InboxTask task) {
        return task.assignee().filter(person::equals).isPresent();
    }

    private static boolean inGroup(Person person, InboxTask task) {
        return task.groups().stream().anyMatch(person.roles()::contains);
    }

    private static boolean isAdministrator(Person person) {
        return person.roles().contains(Role.ADMINISTRATOR);
    }
}
