package org.debrief.verification;

import java.util.Collections;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentResolved;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.Retrospectives;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Matches every newly resolved incident with the running verifications, by service. */
@Component
@Transactional
class RecurrenceWatch {

    private final VerificationTable table;
    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final ApplicationEventPublisher events;

    RecurrenceWatch(
            VerificationTable table,
            Incidents incidents,
            Retrospectives retrospectives,
            ApplicationEventPublisher events) {
        this.table = table;
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.events = events;
    }

    @EventListener
    void on(IncidentResolved resolved) {
        Incident incident = incidents.get(resolved.incident());
        table.open().stream()
                .filter(running -> recurs(incident, running))
                .forEach(running -> events.publishEvent(new IncidentRecurred(running.action(), incident.id())));
    }

    private boolean recurs(Incident incident, Verification running) {
        Incident original =
                incidents.get(retrospectives.get(running.retrospective()).incident());
        return !original.id().equals(incident.id())
                && incident.recordedAt().isAfter(running.startedAt())
                && !Collections.disjoint(incident.services(), original.services());
    }
}
