package org.debrief.incident;

import static org.debrief.shared.Sql.timestamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.debrief.shared.IncidentId;
import org.debrief.shared.PersonId;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IncidentTable {

    private static final String SELECT = """
            select i.*,
                   array(select service from incident_service s where s.incident = i.id order by service) as services,
                   array(select person from incident_responder r where r.incident = i.id) as responders
            from incident i
            """;

    private final JdbcClient jdbc;

    IncidentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Incident> find(IncidentId id) {
        return jdbc.sql(SELECT + "where i.id = ?")
                .param(id.value())
                .query(this::map)
                .optional();
    }

    Optional<Incident> lock(IncidentId id) {
        return jdbc.sql(SELECT + "where i.id = ? for update of i")
                .param(id.value())
                .query(this::map)
                .optional();
    }

    Optional<Incident> bySourceKey(Source source, String key) {
        return jdbc.sql(SELECT + "where i.source = ? and i.source_key = ?")
                .params(source.name(), key)
                .query(this::map)
                .optional();
    }

    List<Incident> latest(int limit) {
        return jdbc.sql(SELECT + "order by i.number desc limit ?")
                .param(limit)
                .query(this::map)
                .list();
    }

    List<String> knownServices() {
        return jdbc.sql("select name from service union select service from incident_service order by 1")
                .query(String.class)
                .list();
    }

    Optional<TeamId> ownerOf(List<String> services) {
        return jdbc.sql("select team from service where name = any(?) order by name limit 1")
                .param(services.toArray(String[]::new))
                .query(UUID.class)
                .optional()
                .map(TeamId::new);
    }

    void own(String service, TeamId team) {
        jdbc.sql("insert into service values (?, ?) on conflict (name) do update set team = excluded.team")
                .params(service, team.value())
                .update();
    }

    /** False if the same source reported the same key in the meantime. */
    boolean insert(IncidentId id, IncidentReport report, TeamId team, Incident.State state, Instant now) {
        int inserted = jdbc.sql("""
                        insert into incident (id, title, summary, severity, team, state, source, source_key, url,
                                              impact_minutes, error_budget_burned, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (source, source_key) do nothing
                        """)
                .params(Arrays.asList(
                        id.value(),
                        report.title().strip(),
                        report.summary() == null ? "" : report.summary().strip(),
                        report.severity().name(),
                        team.value(),
                        state.name(),
                        report.source().name(),
                        report.sourceKey(),
                        report.url(),
                        report.impactMinutes(),
                        report.errorBudgetBurned(),
                        timestamp(now)))
                .update();
        if (inserted == 0) {
            return false;
        }
        report.services().forEach(service -> addService(id, service));
        addResponders(id, report.responders());
        milestones(id, report.milestones());
        return true;
    }

    void addResponders(IncidentId id, Set<PersonId> responders) {
        responders.forEach(person -> jdbc.sql("insert into incident_responder values (?, ?) on conflict do nothing")
                .params(id.value(), person.value())
                .update());
    }

    void milestones(IncidentId id, Milestones m) {
        jdbc.sql("update incident set started=?, detected=?, acknowledged=?, mitigated=?, resolved=? where id=?")
                .params(Arrays.asList(
                        timestamp(m.started()),
                        timestamp(m.detected()),
                        timestamp(m.acknowledged()),
                        timestamp(m.mitigated()),
                        timestamp(m.resolved()),
                        id.value()))
                .update();
    }

    void impact(IncidentId id, Integer minutes) {
        jdbc.sql("update incident set impact_minutes = ? where id = ?")
                .params(Arrays.asList(minutes, id.value()))
                .update();
    }

    void state(IncidentId id, Incident.State state) {
        jdbc.sql("update incident set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    private void addService(IncidentId id, String service) {
        jdbc.sql("insert into incident_service values (?, ?) on conflict do nothing")
                .params(id.value(), service)
                .update();
    }

    private Incident map(ResultSet row, int number) throws SQLException {
        return new Incident(
                new IncidentId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getString("title"),
                row.getString("summary"),
                Severity.valueOf(row.getString("severity")),
                List.of((String[]) row.getArray("services").getArray()),
                new TeamId(row.getObject("team", UUID.class)),
                row.getObject("impact_minutes", Integer.class),
                row.getObject("error_budget_burned", Integer.class),
                new Milestones(
                        at(row, "started"),
                        at(row, "detected"),
                        at(row, "acknowledged"),
                        at(row, "mitigated"),
                        at(row, "resolved")),
                Arrays.stream((UUID[]) row.getArray("responders").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                Incident.State.valueOf(row.getString("state")),
                Source.valueOf(row.getString("source")),
                row.getString("source_key"),
                row.getString("url"),
                at(row, "recorded_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
