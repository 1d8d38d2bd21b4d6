package org.debrief.incident;

import java.util.List;
import java.util.Optional;
import org.debrief.shared.IncidentId;
import org.debrief.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads incidents. Everybody signed in may see them. */
@Service
@Transactional(readOnly = true)
public class Incidents {

    private final IncidentTable table;

    Incidents(IncidentTable table) {
        this.table = table;
    }

    public Incident get(IncidentId id) {
        return find(id).orElseThrow(() -> new NotFound("There is no such incident."));
    }

    public Optional<Incident> find(IncidentId id) {
        return table.find(id);
    }

    public Optional<Incident> bySourceKey(Source source, String key) {
        return table.bySourceKey(source, key);
    }

    /** The newest incidents first. */
    public List<Incident> latest(int limit) {
        return table.latest(limit);
    }

    /** Names of all services an incident was ever recorded for, or that a team owns. */
    public List<String> knownServices() {
        return table.knownServices();
    }
}
