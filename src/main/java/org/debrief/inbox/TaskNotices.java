package org.debrief.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.notification.TaskNotice;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says of an engine task what people should read of it, and whom it waits for. */
@Component
public class TaskNotices {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final People people;

    TaskNotices(@Lazy RuntimeService runtime, @Lazy TaskService tasks, People people) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.people = people;
    }

    public TaskNotice of(Task task) {
        return new TaskNotice(
                task.getId(),
                TaskNames.key(task.getTaskDefinitionKey()),
                task.getName(),
                RetrospectiveId.of((String) variable(task, "retrospectiveId")),
                Optional.ofNullable((String) variable(task, "actionId")).map(ActionId::of),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    TaskNotice of(DelegateTask task) {
        return new TaskNotice(
                task.getId(),
                TaskNames.key(task.getTaskDefinitionKey()),
                task.getName(),
                RetrospectiveId.of((String) task.getVariable("retrospectiveId")),
                Optional.ofNullable((String) task.getVariable("actionId")).map(ActionId::of),
                task.getDueDate() == null ? null : task.getDueDate().toInstant());
    }

    List<PersonId> people(DelegateTask task) {
        return task.getAssignee() != null
                ? List.of(PersonId.of(task.getAssignee()))
                : members(roles(task.getCandidates()));
    }

    /** Its assignee, or everybody in its groups while nobody has claimed it. */
    public List<PersonId> people(Task task) {
        if (task.getAssignee() != null) {
            return List.of(PersonId.of(task.getAssignee()));
        }
        return members(groups(task));
    }

    public List<Role> groups(Task task) {
        return roles(tasks.getIdentityLinksForTask(task.getId()));
    }

    private List<PersonId> members(List<Role> roles) {
        return roles.stream()
                .map(people::withRole)
                .flatMap(Collection::stream)
                .map(Person::id)
                .distinct()
                .toList();
    }

    private static List<Role> roles(Collection<IdentityLink> links) {
        return links.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .flatMap(group ->
                        Stream.of(Role.values()).filter(role -> role.name().equals(group)))
                .distinct()
                .toList();
    }

    private Object variable(Task task, String name) {
        return runtime.getVariable(task.getExecutionId(), name);
    }
}
