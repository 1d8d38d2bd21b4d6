package org.debrief.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.notification.TaskNotice;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of open tasks, the most urgent first. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    private static final int MOST = 500;
    private static final Comparator<InboxTask> BY_DUE =
            Comparator.comparing(InboxTask::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final TaskService tasks;
    private final TaskNotices notices;
    private final Retrospectives retrospectives;
    private final ActionBoard actions;
    private final People people;
    private final CurrentPerson current;

    Inbox(
            TaskService tasks,
            TaskNotices notices,
            Retrospectives retrospectives,
            ActionBoard actions,
            People people,
            CurrentPerson current) {
        this.tasks = tasks;
        this.notices = notices;
        this.retrospectives = retrospectives;
        this.actions = actions;
        this.people = people;
        this.current = current;
    }

    /** What waits for the person signed in. */
    public List<InboxTask> mine() {
        return tasks.createTaskQuery().taskAssignee(current.get().id().toString()).listPage(0, MOST).stream()
                .map(this::read)
                .sorted(BY_DUE)
                .toList();
    }

    /** What nobody has claimed and the person's roles allow them to. */
    public List<InboxTask> ofMyGroups() {
        Person person = current.get();
        List<String> groups = person.roles().stream().map(Role::name).toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        return tasks.createTaskQuery().taskCandidateGroupIn(groups).taskUnassigned().listPage(0, MOST).stream()
                .map(this::read)
                .sorted(BY_DUE)
                .toList();
    }

    /** All open tasks of a retrospective; who may read it may see whom it waits for. */
    public List<InboxTask> of(RetrospectiveId id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).listPage(0, MOST).stream()
                .map(this::read)
                .sorted(BY_DUE)
                .toList();
    }

    InboxTask read(Task task) {
        TaskNotice notice = notices.of(task);
        Optional<ActionItem> action = notice.action().map(actions::get);
        return new InboxTask(
                task.getId(),
                notice.key(),
                task.getName(),
                retrospectives.get(notice.retrospective()),
                action.map(item -> item.key() + " " + item.title()),
                notice.due(),
                Optional.ofNullable(task.getAssignee()).map(PersonId::of).flatMap(people::find),
                notices.groups(task),
                task.getCreateTime().toInstant());
    }
}
