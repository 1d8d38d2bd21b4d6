package org.debrief.incident;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.debrief.shared.IncidentId;
import org.debrief.shared.PersonId;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;

/**
 * An incident as its team knows it.
 *
 * @param impactMinutes minutes customers were affected, null if not known
 * @param errorBudgetBurned percent of the error budget this incident used up, null if not known
 */
public record Incident(
        IncidentId id,
        long number,
        String title,
        String summary,
        Severity severity,
        List<String> services,
        TeamId team,
        Integer impactMinutes,
        Integer errorBudgetBurned,
        Milestones milestones,
        Set<PersonId> responders,
        State state,
        Source source,
        String sourceKey,
        String url,
        Instant recordedAt) {

    /** Whether the incident still goes on. */
    public enum State {
        OPEN,
        RESOLVED
    }

    /** The short name people use for it, such as INC-7. */
    public String key() {
        return "INC-" + number;
    }

    public boolean resolved() {
        return state == State.RESOLVED;
    }
}
