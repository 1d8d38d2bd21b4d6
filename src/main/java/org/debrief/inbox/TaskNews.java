package org.debrief.inbox;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.notification.TaskAssigned;
import org.debrief.notification.TaskNotice;
import org.debrief.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the people of a task that it waits for them; not the one who just took it. */
@Component
class TaskNews {

    private final TaskNotices notices;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    TaskNews(TaskNotices notices, CurrentPerson current, ApplicationEventPublisher events) {
        this.notices = notices;
        this.current = current;
        this.events = events;
    }

    @EventListener
    void on(DelegateTask task) {
        boolean groups = TaskListener.EVENTNAME_CREATE.equals(task.getEventName()) && task.getAssignee() == null;
        boolean one = TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName()) && task.getAssignee() != null;
        if (groups || one) {
            TaskNotice notice = notices.of(task);
            Optional<PersonId> acting = current.find().map(Person::id);
            notices.people(task).stream()
                    .filter(person -> acting.filter(person::equals).isEmpty())
                    .forEach(person -> events.publishEvent(new TaskAssigned(notice, person)));
        }
    }
}
