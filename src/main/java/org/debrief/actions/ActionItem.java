package org.debrief.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/**
 * One action a retrospective agreed on.
 *
 * @param verifier who checks that it worked; never the owner
 * @param expectation how one will know that it worked
 * @param round counts from 1; an action that did not prove itself starts another
 * @param ticket key of its ticket, null without one
 * @param doneHow what was done, null before
 */
public record ActionItem(
        ActionId id,
        long number,
        RetrospectiveId retrospective,
        String title,
        String description,
        PersonId owner,
        PersonId verifier,
        LocalDate deadline,
        Priority priority,
        ActionKind kind,
        String expectation,
        ActionStatus status,
        int round,
        String ticket,
        String ticketUrl,
        String doneHow,
        String evidence,
        Instant agreedAt,
        Instant doneAt) {

    /** The short name people use for it, such as A-12. */
    public String key() {
        return "A-" + number;
    }
}
