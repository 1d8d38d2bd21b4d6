package org.debrief.retrospective;

import static org.debrief.shared.Sql.timestamp;
import static org.debrief.shared.Sql.uuid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.incident.Incident;
import org.debrief.shared.IncidentId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetrospectiveTable {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RetrospectiveTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Retrospective> find(RetrospectiveId id) {
        return jdbc.sql("select * from retrospective where id = ?")
                .param(id.value())
                .query(this::map)
                .optional();
    }

    Optional<Retrospective> lock(RetrospectiveId id) {
        return jdbc.sql("select * from retrospective where id = ? for update")
                .param(id.value())
                .query(this::map)
                .optional();
    }

    Optional<Retrospective> ofIncident(IncidentId incident) {
        return jdbc.sql("select * from retrospective where incident = ?")
                .param(incident.value())
                .query(this::map)
                .optional();
    }

    List<Retrospective> latest(int limit) {
        return jdbc.sql("select * from retrospective order by number desc limit ?")
                .param(limit)
                .query(this::map)
                .list();
    }

    void insert(RetrospectiveId id, Incident incident, boolean byHand, Instant now) {
        jdbc.sql("""
                        insert into retrospective (id, incident, title, team, severity, visibility, stage,
                                                   opened_by_hand, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        incident.id().value(),
                        incident.title(),
                        incident.team().value(),
                        incident.severity().name(),
                        Visibility.ORGANISATION.name(),
                        Stage.PREPARING.name(),
                        byHand,
                        timestamp(now))
                .update();
    }

    void stage(RetrospectiveId id, Stage stage, String reason, Instant closedAt) {
        jdbc.sql("update retrospective set stage = ?, end_reason = ?, closed_at = ? where id = ?")
                .params(Arrays.asList(stage.name(), reason, timestamp(closedAt), id.value()))
                .update();
    }

    void facilitator(RetrospectiveId id, PersonId person) {
        jdbc.sql("update retrospective set facilitator = ? where id = ?")
                .params(Arrays.asList(uuid(person), id.value()))
                .update();
    }

    void visibility(RetrospectiveId id, Visibility visibility) {
        jdbc.sql("update retrospective set visibility = ? where id = ?")
                .params(visibility.name(), id.value())
                .update();
    }

    void goals(RetrospectiveId id, String goals) {
        jdbc.sql("update retrospective set goals = ? where id = ?")
                .params(goals, id.value())
                .update();
    }

    void participants(RetrospectiveId id, List<Participant> participants) {
        jdbc.sql("delete from participant where retrospective = ?")
                .param(id.value())
                .update();
        participants.forEach(one -> jdbc.sql("insert into participant values (?, ?, ?, ?)")
                .params(id.value(), one.person().value(), one.part().name(), one.required())
                .update());
    }

    void policy(RetrospectiveId id, ReviewPolicy policy) {
        try {
            jdbc.sql("update retrospective set policy = ?::jsonb where id = ?")
                    .params(json.writeValueAsString(policy), id.value())
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Participant> participantsOf(UUID id) {
        return jdbc.sql("select * from participant where retrospective = ? order by required desc, part, person")
                .param(id)
                .query((row, n) -> new Participant(
                        new PersonId(row.getObject("person", UUID.class)),
                        Part.valueOf(row.getString("part")),
                        row.getBoolean("required")))
                .list();
    }

    private Optional<ReviewPolicy> policy(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(json.readValue(text, ReviewPolicy.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Retrospective map(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID facilitator = row.getObject("facilitator", UUID.class);
        Timestamp closed = row.getTimestamp("closed_at");
        return new Retrospective(
                new RetrospectiveId(id),
                row.getLong("number"),
                new IncidentId(row.getObject("incident", UUID.class)),
                row.getString("title"),
                new TeamId(row.getObject("team", UUID.class)),
                Severity.valueOf(row.getString("severity")),
                Visibility.valueOf(row.getString("visibility")),
                Stage.valueOf(row.getString("stage")),
                facilitator == null ? null : new PersonId(facilitator),
                row.getString("goals"),
                policy(row.getString("policy")),
                participantsOf(id),
                row.getBoolean("opened_by_hand"),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("end_reason"));
    }
}
