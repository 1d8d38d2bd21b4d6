package org.debrief.metrics;

import static org.debrief.shared.Sql.timestamp;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CheckTable {

    private static final String LINE =
            "select id, kind, text, link, token, answer, answered_at from incident_check_line ";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    CheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> of(TeamId team, LocalDate day) {
        return jdbc.sql("select id from incident_check where team = ? and day = ?")
                .params(team.value(), day)
                .query(UUID.class)
                .optional();
    }

    UUID create(TeamId team, LocalDate day) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into incident_check (id, team, day) values (?, ?, ?)")
                .params(id, team.value(), day)
                .update();
        return id;
    }

    void add(UUID check, int position, String kind, String text, String link) {
        byte[] token = new byte[32];
        random.nextBytes(token);
        jdbc.sql("""
                        insert into incident_check_line (id, incident_check, position, kind, text, link, token)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        check,
                        position,
                        kind,
                        text,
                        link,
                        HexFormat.of().formatHex(token))
                .update();
    }

    List<CheckLine> lines(UUID check) {
        return jdbc.sql(LINE + "where incident_check = ? order by position")
                .param(check)
                .query(CheckLine.class)
                .list();
    }

    Optional<CheckLine> byToken(String token) {
        return jdbc.sql(LINE + "where token = ?")
                .param(token)
                .query(CheckLine.class)
                .optional();
    }

    void answer(String token, CheckAnswer answer, Instant now) {
        jdbc.sql("update incident_check_line set answer = ?, answered_at = ? where token = ?")
                .params(answer.name(), timestamp(now), token)
                .update();
    }

    void sent(UUID check, Instant now) {
        jdbc.sql("update incident_check set sent_at = ? where id = ?")
                .params(timestamp(now), check)
                .update();
    }
}
