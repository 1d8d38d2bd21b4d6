package org.debrief.knowledge;

import static org.debrief.shared.Sql.timestamp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds incidents that are like earlier ones: another one of a common service within 90 days before. */
@Service
public class RepeatIncidents {

    private static final Duration WINDOW = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Incidents incidents;

    RepeatIncidents(JdbcClient jdbc, Incidents incidents) {
        this.jdbc = jdbc;
        this.incidents = incidents;
    }

    public boolean isRepeat(IncidentId id) {
        return !earlier(id).isEmpty();
    }

    /** The earlier ones, the latest first. */
    public List<IncidentId> earlier(IncidentId id) {
        Incident incident = incidents.get(id);
        Instant at = incident.milestones().known().values().stream().findFirst().orElse(incident.recordedAt());
        return jdbc.sql("""
                        select distinct i.id, i.resolved from incident i join incident_service s on s.incident = i.id
                        where s.service = any(?) and i.id <> ? and i.resolved between ? and ?
                        order by i.resolved desc
                        """)
                .params(
                        incident.services().toArray(String[]::new),
                        id.value(),
                        timestamp(at.minus(WINDOW)),
                        timestamp(at))
                .query((row, n) -> new IncidentId(row.getObject("id", UUID.class)))
                .list();
    }
}
