package org.debrief.incident;

import java.util.List;
import java.util.Set;
import org.debrief.shared.PersonId;
import org.debrief.shared.Severity;
import org.debrief.shared.TeamId;

/**
 * What somebody or something reports about an incident.
 *
 * @param team the owning team; null leaves it to the services' owners
 * @param sourceKey the incident's key in the reporting system; null for a report by hand
 */
public record IncidentReport(
        String title,
        String summary,
        Severity severity,
        List<String> services,
        TeamId team,
        Integer impactMinutes,
        Integer errorBudgetBurned,
        Milestones milestones,
        Set<PersonId> responders,
        Source source,
        String sourceKey,
        String url) {}
