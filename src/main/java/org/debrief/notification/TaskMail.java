package org.debrief.notification;

import java.time.Clock;
import org.debrief.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mail about tasks: they wait, they still wait, they are overdue. */
@Component
class TaskMail {

    private final Outbox outbox;
    private final Wording wording;
    private final Clock clock;

    TaskMail(Outbox outbox, Wording wording, Clock clock) {
        this.outbox = outbox;
        this.wording = wording;
        this.clock = clock;
    }

    @EventListener
    void on(TaskAssigned assigned) {
        TaskNotice task = assigned.task();
        Letter letter = Letter.about(task.name() + ": " + subject(task), "This task now waits for you.");
        outbox.write("task/" + task.id(), assigned.assignee(), facts(letter, task, assigned.assignee()));
    }

    @EventListener
    void on(TaskReminder reminder) {
        TaskNotice task = reminder.task();
        boolean overdue = task.due() != null && task.due().isBefore(clock.instant());
        Letter letter = overdue
                ? Letter.about("Overdue: " + task.name() + ": " + subject(task), "This task is overdue.")
                : Letter.about("Reminder: " + task.name() + ": " + subject(task), "This task still waits for you.");
        outbox.write(
                "reminder/" + task.id() + "/" + reminder.day(),
                reminder.assignee(),
                facts(letter, task, reminder.assignee()));
    }

    @EventListener
    void on(TaskEscalated escalated) {
        TaskNotice task = escalated.task();
        String who = escalated.silent() == null ? "Nobody has" : wording.name(escalated.silent()) + " has not";
        Letter letter = Letter.about(
                "Needs your help: " + task.name() + ": " + subject(task),
                who + " come to this task, and it is " + escalated.daysOverdue()
                        + (escalated.daysOverdue() == 1 ? " day" : " days")
                        + " overdue. You can hand it to somebody else, or talk to them.");
        outbox.write(
                "escalation/" + task.id() + "/" + escalated.day(), escalated.to(), facts(letter, task, escalated.to()));
    }

    private Letter facts(Letter letter, TaskNotice task, PersonId reader) {
        return letter.fact("Retrospective", wording.title(task.retrospective()))
                .fact("Action", wording.action(task.action()).orElse(""))
                .fact("Due", wording.when(task.due(), reader))
                .link("Open the task", "/tasks/" + task.id());
    }

    private String subject(TaskNotice task) {
        return wording.action(task.action())
                .orElseGet(() -> wording.retrospective(task.retrospective()).title());
    }
}
