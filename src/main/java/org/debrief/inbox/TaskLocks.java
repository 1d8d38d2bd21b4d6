package org.debrief.inbox;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.task.Task;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one person at a time change a task; whoever comes second learns what happened. */
@Component
class TaskLocks {

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final HistoryService history;
    private final People people;

    TaskLocks(JdbcClient jdbc, TaskService tasks, HistoryService history, People people) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.history = history;
        this.people = people;
    }

    /** Waits for anybody changing it right now. */
    Task lock(String taskId) {
        jdbc.sql("select id_ from act_ru_task where id_ = ? for update")
                .param(taskId)
                .query(String.class)
                .optional();
        return find(taskId);
    }

    Task find(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            throw new Refused(gone(taskId));
        }
        return task;
    }

    private String gone(String taskId) {
        HistoricTaskInstance past =
                history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult();
        if (past == null) {
            return "There is no such task.";
        }
        String by = "completed".equals(past.getDeleteReason())
                ? Optional.ofNullable(past.getAssignee())
                        .map(PersonId::of)
                        .flatMap(people::find)
                        .map(Person::name)
                        .map(name -> " was completed by " + name)
                        .orElse(" was completed")
                : " is no longer needed, as the retrospective has moved on";
        return "This task" + by + ". Nothing you entered has changed it.";
    }
}
