package org.debrief.retrospective;

import java.util.List;
import java.util.Optional;
import org.debrief.identity.CurrentPerson;
import org.debrief.shared.IncidentId;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.NotFound;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads retrospectives. */
@Service
@Transactional(readOnly = true)
public class Retrospectives {

    private final RetrospectiveTable table;
    private final RetrospectiveAccess access;
    private final CurrentPerson current;

    Retrospectives(RetrospectiveTable table, RetrospectiveAccess access, CurrentPerson current) {
        this.table = table;
        this.access = access;
        this.current = current;
    }

    /** Without a check of rights, for other rooms' services and the process. */
    public Retrospective get(RetrospectiveId id) {
        return table.find(id).orElseThrow(() -> new NotFound("There is no such retrospective."));
    }

    /** @throws NotAllowed if the person signed in may not read it */
    public Retrospective visible(RetrospectiveId id) {
        Retrospective retrospective = get(id);
        if (!access.mayRead(current.get(), retrospective)) {
            throw new NotAllowed("This retrospective is open to its participants and the owning team only.");
        }
        return retrospective;
    }

    /** Those the person signed in may read, the newest first. */
    public List<Retrospective> latestVisible(int limit) {
        var person = current.get();
        return table.latest(limit).stream()
                .filter(one -> access.mayRead(person, one))
                .toList();
    }

    public Optional<Retrospective> ofIncident(IncidentId incident) {
        return table.ofIncident(incident);
    }

    /** Whether the person signed in may steer it: reschedule, cancel, correct. */
    public boolean maySteer(Retrospective retrospective) {
        return current.find().filter(one -> access.maySteer(one, retrospective)).isPresent();
    }
}
