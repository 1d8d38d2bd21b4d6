package org.debrief.verification;

import static org.debrief.shared.Sql.timestamp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.actions.ActionItem;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VerificationTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    VerificationTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void open(ActionItem item, Instant now, Instant observeUntil) {
        jdbc.sql("""
                        insert into verification (id, action, retrospective, verifier, round, started_at, observe_until)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (action, round) do nothing
                        """)
                .params(
                        UUID.randomUUID(),
                        item.id().value(),
                        item.retrospective().value(),
                        item.verifier().value(),
                        item.round(),
                        timestamp(now),
                        timestamp(observeUntil))
                .update();
    }

    Optional<Verification> current(ActionId action) {
        return jdbc.sql("select * from verification where action = ? order by round desc limit 1")
                .param(action.value())
                .query(this::map)
                .optional();
    }

    Optional<Verification> lockCurrent(ActionId action) {
        return jdbc.sql("select * from verification where action = ? order by round desc limit 1 for update")
                .param(action.value())
                .query(this::map)
                .optional();
    }

    List<Verification> of(RetrospectiveId id) {
        return jdbc.sql("select * from verification where retrospective = ? order by started_at, action")
                .param(id.value())
                .query(this::map)
                .list();
    }

    /** Without a verdict, or with "too early". */
    List<Verification> open() {
        return jdbc.sql("""
                        select * from verification where verdict is null or verdict = 'TOO_EARLY' order by observe_until
                        """).query(this::map).list();
    }

    void proof(UUID id, List<ProofLine> proof) {
        try {
            jdbc.sql("update verification set proof = ?::jsonb where id = ?")
                    .params(json.writeValueAsString(proof), id)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void decide(UUID id, Verdict verdict, String reason, Integer extendDays, Instant now) {
        jdbc.sql("update verification set verdict = ?, reason = ?, extend_days = ?, decided_at = ? where id = ?")
                .params(Arrays.asList(verdict.name(), reason, extendDays, timestamp(now), id))
                .update();
    }

    void verifier(UUID id, PersonId verifier) {
        jdbc.sql("update verification set verifier = ? where id = ?")
                .params(verifier.value(), id)
                .update();
    }

    void extend(UUID id, Instant now) {
        jdbc.sql("""
                        update verification set observe_until = ? + make_interval(days => extend_days),
                          verdict = null, extend_days = null, proof = '[]'
                        where id = ? and verdict = 'TOO_EARLY'
                        """).params(timestamp(now), id).update();
    }

    private Verification map(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        String verdict = row.getString("verdict");
        try {
            return new Verification(
                    row.getObject("id", UUID.class),
                    new ActionId(row.getObject("action", UUID.class)),
                    new RetrospectiveId(row.getObject("retrospective", UUID.class)),
                    new PersonId(row.getObject("verifier", UUID.class)),
                    row.getInt("round"),
                    row.getTimestamp("started_at").toInstant(),
                    row.getTimestamp("observe_until").toInstant(),
                    json.readValue(row.getString("proof"), new TypeReference<List<ProofLine>>() {}),
                    verdict == null ? null : Verdict.valueOf(verdict),
                    row.getString("reason"),
                    decided == null ? null : decided.toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
