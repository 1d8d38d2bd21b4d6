package org.debrief.notification;

import static org.debrief.shared.Sql.timestamp;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.identity.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MailTable {

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String key, Person to, Letter letter, String text, String html, Instant now) {
        jdbc.sql("""
                        insert into mail (id, key, recipient, address, subject, text, html, calendar, calendar_method,
                                          state, written_at, next_try_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?) on conflict (key) do nothing
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        key,
                        to.id().value(),
                        to.email(),
                        letter.subject(),
                        text,
                        html,
                        letter.calendar(),
                        letter.calendarMethod(),
                        timestamp(now),
                        timestamp(now)))
                .update();
    }

    /** The next mail whose time has come, locked; another node passes it over. */
    Optional<Mail> lockNext(Instant now) {
        return jdbc.sql("""
                        select * from mail where state = 'WAITING' and next_try_at <= ?
                        order by next_try_at, written_at limit 1 for update skip locked
                        """).param(timestamp(now)).query(Mail.class).optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update mail set state = 'SENT', sent_at = ?, attempts = attempts + 1, error = null where id = ?")
                .params(timestamp(now), id)
                .update();
    }

    void failed(UUID id, String error, Instant nextTry) {
        jdbc.sql("update mail set attempts = attempts + 1, error = ?, next_try_at = ? where id = ?")
                .params(error, timestamp(nextTry), id)
                .update();
    }

    void tryNow(UUID id, Instant now) {
        jdbc.sql("update mail set next_try_at = ? where id = ? and state = 'WAITING'")
                .params(timestamp(now), id)
                .update();
    }

    List<Mail> latest(int limit) {
        return jdbc.sql("select * from mail order by written_at desc, key limit ?")
                .param(limit)
                .query(Mail.class)
                .list();
    }
}
