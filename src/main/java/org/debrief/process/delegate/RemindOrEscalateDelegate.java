package org.debrief.process.delegate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.inbox.TaskNames;
import org.debrief.inbox.TaskNotices;
import org.debrief.notification.TaskEscalated;
import org.debrief.notification.TaskReminder;
import org.debrief.process.TaskDeadlines;
import org.debrief.process.Variables;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A task stays silent: its people are reminded, and once it is overdue for as long as the policy says, their manager
 * hears of it, then the director.
 */
@Component
class RemindOrEscalateDelegate implements JavaDelegate {

    private final TaskService tasks;
    private final TaskNotices notices;
    private final TaskDeadlines deadlines;
    private final Retrospectives retrospectives;
    private final Teams teams;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RemindOrEscalateDelegate(
            TaskService tasks,
            TaskNotices notices,
            TaskDeadlines deadlines,
            Retrospectives retrospectives,
            Teams teams,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.notices = notices;
        this.deadlines = deadlines;
        this.retrospectives = retrospectives;
        this.teams = teams;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Team team =
                teams.get(retrospectives.get(Variables.retrospective(execution)).team());
        tasks.createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskDefinitionKey(TaskNames.element(Variables.text(execution, Variables.SILENT_TASK)))
                .list()
                .forEach(task -> tell(task, team));
    }

    private void tell(Task task, Team team) {
        Instant now = clock.instant();
        ZoneId zone = team.zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        var notice = notices.of(task);
        notices.people(task).forEach(one -> events.publishEvent(new TaskReminder(notice, one, today)));
        if (task.getDueDate() == null) {
            return;
        }
        long overdue = ChronoUnit.DAYS.between(
                task.getDueDate().toInstant().atZone(zone).toLocalDate(), today);
        PersonId silent =
                Optional.ofNullable(task.getAssignee()).map(PersonId::of).orElse(null);
        deadlines
                .escalateTo(notice.key(), overdue, team, silent)
                .ifPresent(to -> events.publishEvent(new TaskEscalated(notice, to, silent, overdue, today)));
    }
}
