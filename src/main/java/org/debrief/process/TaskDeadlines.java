package org.debrief.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.debrief.actions.ActionBoard;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.scheduling.Attendance;
import org.debrief.scheduling.Slot;
import org.debrief.shared.PersonId;
import org.debrief.shared.WorkingCalendar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** When people's tasks are due, reminded and escalated; the figures are the table {@code task-deadlines}'. */
@Component
@ModelBean("deadlines")
public class TaskDeadlines {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final DecisionService decisions;
    private final Retrospectives retrospectives;
    private final Attendance attendance;
    private final ActionBoard actions;
    private final Teams teams;
    private final WorkingCalendar calendar;
    private final Clock clock;

    TaskDeadlines(
            @Lazy DecisionService decisions,
            Retrospectives retrospectives,
            Attendance attendance,
            ActionBoard actions,
            Teams teams,
            WorkingCalendar calendar,
            Clock clock) {
        this.decisions = decisions;
        this.retrospectives = retrospectives;
        this.attendance = attendance;
        this.actions = actions;
        this.teams = teams;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When the task of this name is due; asked when it starts. */
    public Date due(DelegateExecution execution, String task) {
        return Date.from(dueAt(execution, task));
    }

    /** A repeating ISO 8601 interval: from the first reminder on, daily. */
    public String reminders(DelegateExecution execution, String task) {
        Instant due = dueAt(execution, task);
        Instant early = due.minus(Duration.ofDays(rule(task).remindDaysBefore()));
        Instant now = clock.instant();
        Instant first = early.isAfter(now) ? early : due.isAfter(now) ? due : now.plus(Duration.ofDays(1));
        return "R/" + first.truncatedTo(ChronoUnit.SECONDS) + "/P1D";
    }

    /** Who should hear of a task that has been overdue for so many days: first one, and after twice the time the director. */
    public Optional<PersonId> escalateTo(String task, long daysOverdue, Team team, PersonId silent) {
        TaskRule rule = rule(task);
        if ("none".equals(rule.escalateTo()) || daysOverdue < rule.escalateAfterDays()) {
            return Optional.empty();
        }
        boolean higher = "director".equals(rule.escalateTo())
                || daysOverdue >= 2L * rule.escalateAfterDays()
                || team.manager() == null
                || team.manager().equals(silent);
        return Optional.ofNullable(higher && team.director() != null ? team.director() : team.manager())
                .filter(to -> !to.equals(silent));
    }

    private Instant dueAt(DelegateExecution execution, String task) {
        TaskRule rule = rule(task);
        Retrospective retrospective = retrospectives.get(Variables.retrospective(execution));
        ZoneId zone = teams.get(retrospective.team()).zone();
        Optional<Slot> slot = attendance.slot(retrospective.id());
        Instant anchor = switch (rule.anchor()) {
            case CREATED -> clock.instant();
            case PRE_READ ->
                slot.map(Slot::startsAt)
                        .map(at ->
                                at.minus(Duration.ofHours(retrospective.policy().preReadHours())))
                        .filter(at -> at.isAfter(clock.instant()))
                        .orElseGet(() -> calendar.plusWorkingDays(clock.instant(), 2, zone));
            case SESSION_START -> slot.map(Slot::startsAt).orElseGet(clock::instant);
            case SESSION_END -> slot.map(Slot::endsAt).orElseGet(clock::instant);
            case ACTION_DEADLINE ->
                actions.get(Variables.action(execution))
                        .deadline()
                        .atTime(END_OF_WORK)
                        .atZone(zone)
                        .toInstant();
        };
        Instant days = rule.workingDays() == 0 ? anchor : calendar.plusWorkingDays(anchor, rule.workingDays(), zone);
        return days.plus(Duration.ofHours(rule.hours()));
    }

    private TaskRule rule(String task) {
        return TaskRule.of(decisions
                .evaluateDecisionTableByKey("task-deadlines", Map.of("task", task))
                .getSingleResult()
                .getEntryMap());
    }
}
