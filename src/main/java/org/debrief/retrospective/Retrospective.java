package org.debrief.retrospective;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.shared.IncidentId;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;

/**
 * One retrospective of one incident.
 *
 * @param facilitator null until somebody is appointed
 * @param endReason why it ended without a review or was cancelled, null otherwise
 */
public record Retrospective(
        RetrospectiveId id,
        long number,
        IncidentId incident,
        String title,
        TeamId team,
        Severity severity,
        Visibility visibility,
        Stage stage,
        PersonId facilitator,
        String goals,
        Optional<ReviewPolicy> decidedPolicy,
        List<Participant> participants,
        boolean openedByHand,
        Instant openedAt,
        Instant closedAt,
        String endReason) {

    /** The short name people use for it, such as R-12. */
    public String key() {
        return "R-" + number;
    }

    /** The decided policy; every step after the decision may rely on it. */
    public ReviewPolicy policy() {
        return decidedPolicy.orElseThrow(() -> new NotFound("The review policy of " + key() + " is not decided yet."));
    }
}
