package org.debrief.incident;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.shared.IncidentId;
import org.debrief.shared.Refused;
import org.debrief.shared.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what other systems report. It checks no person's rights: its callers have proved who they are by a token or
 * a signature.
 */
@Service
@Transactional
public class IncidentIntake {

    private final IncidentTable table;
    private final IncidentCheckup checkup;
    private final Teams teams;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IncidentIntake(
            IncidentTable table, IncidentCheckup checkup, Teams teams, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.checkup = checkup;
        this.teams = teams;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records an incident, or adds what is new to the one this source already reported under the same key: milestones
     * that were unknown, further responders. An incident with a resolved milestone counts as resolved.
     *
     * @throws Refused if the report cannot be right; nothing is recorded then
     */
    public IncidentId record(IncidentReport report) {
        checkup.check(report);
        IncidentId id = IncidentId.create();
        Instant resolved = report.milestones().resolved();
        if (table.insert(id, report, owner(report), Incident.State.OPEN, clock.instant())) {
            resolve(id, resolved);
            return id;
        }
        Incident known = table.bySourceKey(report.source(), report.sourceKey()).orElseThrow();
        Incident locked = table.lock(known.id()).orElseThrow();
        table.milestones(locked.id(), locked.milestones().orElse(report.milestones()));
        table.addResponders(locked.id(), report.responders());
        if (!locked.resolved()) {
            resolve(locked.id(), resolved);
        }
        return locked.id();
    }

    /** The incident goes on after all; its resolved milestone becomes unknown again. */
    public Optional<IncidentId> reopened(Source source, String key) {
        Optional<Incident> incident = table.bySourceKey(source, key).filter(Incident::resolved);
        incident.ifPresent(known -> reopen(known.id()));
        return incident.map(Incident::id);
    }

    /** Says which team owns a service; incidents of that service go to it. */
    public void serviceOwnedBy(String service, TeamId team) {
        table.own(service.strip(), team);
    }

    void reopen(IncidentId id) {
        Incident incident = table.lock(id).orElseThrow();
        table.milestones(id, incident.milestones().with(Milestone.RESOLVED, null));
        table.state(id, Incident.State.OPEN);
        events.publishEvent(new IncidentReopened(id));
    }

    private void resolve(IncidentId id, Instant resolved) {
        if (resolved == null) {
            return;
        }
        Incident incident = table.lock(id).orElseThrow();
        table.milestones(id, incident.milestones().with(Milestone.RESOLVED, resolved));
        table.state(id, Incident.State.RESOLVED);
        events.publishEvent(new IncidentResolved(id));
    }

    void resolveNow(IncidentId id, Instant resolved) {
        resolve(id, resolved);
    }

    private TeamId owner(IncidentReport report) {
        return Optional.ofNullable(report.team())
                .or(() -> table.ownerOf(report.services()))
                .or(() -> teams.all().stream().findFirst().map(Team::id))
                .orElseThrow(() -> new Refused("team", "There is no team yet. An administrator can add one."));
    }
}
