package org.debrief.verification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** One round of verifying an action. Verdict, reason and time are null until somebody decides. */
public record Verification(
        UUID id,
        ActionId action,
        RetrospectiveId retrospective,
        PersonId verifier,
        int round,
        Instant startedAt,
        Instant observeUntil,
        List<ProofLine> proof,
        Verdict verdict,
        String reason,
        Instant decidedAt) {

    /** Whether a verdict is still to come; "too early" keeps it open. */
    public boolean open() {
        return verdict == null || verdict == Verdict.TOO_EARLY;
    }
}
