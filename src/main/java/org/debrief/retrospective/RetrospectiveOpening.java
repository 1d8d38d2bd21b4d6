package org.debrief.retrospective;

import java.time.Clock;
import java.util.Optional;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentReopened;
import org.debrief.incident.IncidentResolved;
import org.debrief.incident.Incidents;
import org.debrief.shared.IncidentId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the retrospective of a resolved incident, and follows the incident when it is reopened. */
@Component
@Transactional
class RetrospectiveOpening {

    private final RetrospectiveTable table;
    private final Incidents incidents;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RetrospectiveOpening(
            RetrospectiveTable table,
            Incidents incidents,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.incidents = incidents;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(IncidentResolved resolved) {
        Optional<Retrospective> known = table.ofIncident(resolved.incident());
        if (known.isEmpty()) {
            open(resolved.incident(), null);
        } else if (known.get().stage() == Stage.ON_HOLD) {
            resume(known.get());
        } else {
            history.note(known.get().id(), "The incident was resolved again.");
        }
    }

    @EventListener
    void on(IncidentReopened reopened) {
        table.ofIncident(reopened.incident()).ifPresent(known -> {
            history.note(known.id(), "The incident was reopened.");
            if (known.stage() == Stage.PREPARING) {
                table.stage(known.id(), Stage.ON_HOLD, "The incident was reopened.", null);
                events.publishEvent(new RetrospectivePutOnHold(known.id()));
            }
        });
    }

    RetrospectiveId open(IncidentId incidentId, PersonId by) {
        Incident incident = incidents.get(incidentId);
        RetrospectiveId id = RetrospectiveId.create();
        table.insert(id, incident, by != null, clock.instant());
        history.note(
                id,
                by,
                by == null
                        ? "Opened because " + incident.key() + " was resolved."
                        : "Opened by hand for " + incident.key() + ".");
        events.publishEvent(new RetrospectiveOpened(id, incidentId, by != null));
        return id;
    }

    private void resume(Retrospective onHold) {
        table.stage(onHold.id(), Stage.PREPARING, null, null);
        history.note(onHold.id(), "The incident is resolved again, so the retrospective goes on from its start.");
        events.publishEvent(new RetrospectiveOpened(onHold.id(), onHold.incident(), onHold.openedByHand()));
    }
}
