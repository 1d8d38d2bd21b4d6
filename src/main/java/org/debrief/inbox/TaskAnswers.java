package org.debrief.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.retrospective.History;
import org.debrief.shared.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the answers to a task that no code knows, and gives its short ones to the process to route by. */
@Component
class TaskAnswers {

    /** The engine stores longer texts badly, and nothing that long routes a process. */
    private static final int LONGEST_VARIABLE = 200;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final History history;
    private final Clock clock;

    TaskAnswers(JdbcClient jdbc, ObjectMapper json, History history, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.history = history;
        this.clock = clock;
    }

    Map<String, Object> keep(TaskContext task, String name, Map<String, Object> answers) {
        try {
            jdbc.sql("insert into task_answers values (?, ?, ?, ?, ?, ?::jsonb)")
                    .params(
                            task.taskId(),
                            task.retrospective().value(),
                            name,
                            task.person().id().value(),
                            Sql.timestamp(clock.instant()),
                            json.writeValueAsString(answers))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        history.note(task.retrospective(), task.person().id(), "Completed \"" + name + "\".");
        Map<String, Object> routing = new LinkedHashMap<>();
        answers.forEach((key, value) -> {
            if (value instanceof Boolean
                    || value instanceof Number
                    || value instanceof String text && text.length() <= LONGEST_VARIABLE) {
                routing.put(key, value);
            }
        });
        return routing;
    }
}
