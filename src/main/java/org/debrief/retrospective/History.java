package org.debrief.retrospective;

import static org.debrief.shared.Sql.timestamp;
import static org.debrief.shared.Sql.uuid;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a retrospective, in sentences for its people, the oldest first. */
@Service
@Transactional
public class History {

    private final JdbcClient jdbc;
    private final Clock clock;

    History(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something the process did by itself. */
    public void note(RetrospectiveId retrospective, String text) {
        note(retrospective, null, text);
    }

    /** Something a person did. */
    public void note(RetrospectiveId retrospective, PersonId person, String text) {
        jdbc.sql("insert into history (retrospective, at, person, text) values (?, ?, ?, ?)")
                .params(Arrays.asList(retrospective.value(), timestamp(clock.instant()), uuid(person), text))
                .update();
    }

    @Transactional(readOnly = true)
    public List<HistoryEntry> of(RetrospectiveId retrospective) {
        return jdbc.sql("select at, person, text from history where retrospective = ? order by id")
                .param(retrospective.value())
                .query((row, n) -> new HistoryEntry(
                        row.getTimestamp("at").toInstant(),
                        Optional.ofNullable(row.getObject("person", UUID.class)).map(PersonId::new),
                        row.getString("text")))
                .list();
    }
}
