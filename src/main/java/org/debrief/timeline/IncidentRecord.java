package org.debrief.timeline;

import java.util.List;
import org.debrief.incident.Incident;
import org.debrief.incident.Milestone;
import org.springframework.stereotype.Component;

/** The incident's own milestones as evidence; it is always there. */
@Component
class IncidentRecord implements EvidenceSource {

    @Override
    public String name() {
        return "Incident record";
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public List<Moment> collect(Incident incident) {
        return incident.milestones().known().entrySet().stream()
                .map(known ->
                        new Moment(known.getValue(), kind(known.getKey()), sentence(known.getKey()), incident.url()))
                .toList();
    }

    private static EventKind kind(Milestone milestone) {
        return switch (milestone) {
            case STARTED -> EventKind.SYMPTOM;
            case DETECTED -> EventKind.DETECTION;
            case ACKNOWLEDGED -> EventKind.ACTION;
            case MITIGATED, RESOLVED -> EventKind.RECOVERY;
        };
    }

    private static String sentence(Milestone milestone) {
        return switch (milestone) {
            case STARTED -> "The incident started.";
            case DETECTED -> "The incident was detected.";
            case ACKNOWLEDGED -> "The alert was acknowledged.";
            case MITIGATED -> "Customers were no longer affected.";
            case RESOLVED -> "The incident was resolved.";
        };
    }
}
