package org.debrief.inbox;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.debrief.form.FieldError;
import org.debrief.form.FormSchema;
import org.debrief.form.FormValidation;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.notification.TaskNotice;
import org.debrief.retrospective.History;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, claims, completes and reassigns tasks, in the one transaction that also changes the domain. */
@Service
@Transactional
public class TaskDesk {

    private final TaskService tasks;
    private final FormService forms;
    private final TaskLocks locks;
    private final TaskNotices notices;
    private final Inbox inbox;
    private final TaskAccess access;
    private final TaskAnswers answers;
    private final People people;
    private final CurrentPerson current;
    private final History history;
    private final Map<String, TaskSubmission> submissions;

    TaskDesk(
            TaskService tasks,
            FormService forms,
            TaskLocks locks,
            TaskNotices notices,
            Inbox inbox,
            TaskAccess access,
            TaskAnswers answers,
            People people,
            CurrentPerson current,
            History history,
            List<TaskSubmission> submissions) {
        this.tasks = tasks;
        this.forms = forms;
        this.locks = locks;
        this.notices = notices;
        this.inbox = inbox;
        this.access = access;
        this.answers = answers;
        this.people = people;
        this.current = current;
        this.history = history;
        this.submissions = submissions.stream().collect(Collectors.toMap(TaskSubmission::taskKey, Function.identity()));
    }

    /**
     * @throws Refused if the task was completed meanwhile, saying by whom
     * @throws NotAllowed if it is not the person's to see
     */
    @Transactional(readOnly = true)
    public OpenTask open(String taskId) {
        Task task = locks.find(taskId);
        InboxTask shown = inbox.read(task);
        Person person = current.get();
        if (!access.mayOpen(person, shown)) {
            throw new NotAllowed("This task waits for somebody else.");
        }
        TaskContext context = context(task, person);
        Map<String, Object> data =
                submission(context).map(one -> one.prefill(context)).orElse(Map.of());
        return new OpenTask(
                shown,
                form(taskId),
                data,
                access.mayComplete(person, shown),
                access.mayClaim(person, shown),
                access.mayReassign(person, shown));
    }

    public void claim(String taskId) {
        Task task = locks.lock(taskId);
        Person person = current.get();
        InboxTask shown = inbox.read(task);
        shown.assignee().filter(other -> !other.equals(person)).ifPresent(other -> {
            throw new Refused(other.name() + " has claimed this task already.");
        });
        if (shown.assignee().isEmpty() && !access.mayClaim(person, shown)) {
            throw new NotAllowed("This task waits for somebody else.");
        }
        tasks.setAssignee(taskId, person.id().toString());
    }

    public void reassign(String taskId, PersonId to) {
        Task task = locks.lock(taskId);
        Person person = current.get();
        if (!access.mayReassign(person, inbox.read(task))) {
            throw new NotAllowed("Only its assignee, the facilitator and managers can hand this task over.");
        }
        Person newcomer = people.find(to)
                .filter(Person::active)
                .orElseThrow(() -> new Refused("person", "This person no longer exists. Choose somebody else."));
        TaskContext context = context(task, person);
        submission(context).ifPresent(one -> one.reassign(context, to));
        tasks.setAssignee(taskId, to.toString());
        history.note(
                context.retrospective(), person.id(), "Handed \"" + task.getName() + "\" to " + newcomer.name() + ".");
    }

    /**
     * @throws FormRefused if the form's own rules do not pass
     * @throws Refused if the domain does not accept the values, or somebody else completed the task first
     */
    public void complete(String taskId, Map<String, Object> values) {
        Task task = locks.lock(taskId);
        Person person = current.get();
        if (!access.mayComplete(person, inbox.read(task))) {
            throw new NotAllowed("This task waits for somebody else.");
        }
        FormSchema form = form(taskId);
        List<FieldError> errors = FormValidation.validate(form, values);
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        TaskContext context = context(task, person);
        Map<String, Object> accepted = FormValidation.accepted(form, values);
        tasks.setAssignee(taskId, person.id().toString());
        Optional<TaskSubmission> submission = submission(context);
        if (submission.isPresent()) {
            submission.get().submit(context, accepted);
            tasks.complete(taskId);
        } else {
            tasks.complete(taskId, answers.keep(context, task.getName(), accepted));
        }
    }

    private Optional<TaskSubmission> submission(TaskContext context) {
        return Optional.ofNullable(submissions.get(context.key()));
    }

    private TaskContext context(Task task, Person person) {
        TaskNotice notice = notices.of(task);
        return new TaskContext(task.getId(), notice.key(), notice.retrospective(), notice.action(), person);
    }

    private FormSchema form(String taskId) {
        try (InputStream form = forms.getDeployedTaskForm(taskId)) {
            return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
