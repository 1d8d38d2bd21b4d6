package org.debrief.verification;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.debrief.actions.ActionItem;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.Retrospectives;
import org.springframework.stereotype.Component;

/** The product's own proof: later incidents of the same services. */
@Component
class Recurrences implements ProofSource {

    private static final int LOOKED_AT = 1_000;

    private final Incidents incidents;
    private final Retrospectives retrospectives;

    Recurrences(Incidents incidents, Retrospectives retrospectives) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
    }

    @Override
    public String name() {
        return "Recorded incidents";
    }

    @Override
    public boolean configured() {
        return true;
    }

    @Override
    public List<String> collect(ActionItem action, Instant from, Instant to) {
        Incident original =
                incidents.get(retrospectives.get(action.retrospective()).incident());
        List<String> found = incidents.latest(LOOKED_AT).stream()
                .filter(later -> !later.id().equals(original.id()))
                .filter(later ->
                        later.recordedAt().isAfter(from) && !later.recordedAt().isAfter(to))
                .filter(later -> !Collections.disjoint(later.services(), original.services()))
                .map(later ->
                        later.key() + " (" + later.severity().label() + ") affected the same service: " + later.title())
                .toList();
        return found.isEmpty()
                ? List.of("No further incident of " + String.join(", ", original.services()) + " was recorded.")
                : found;
    }
}
