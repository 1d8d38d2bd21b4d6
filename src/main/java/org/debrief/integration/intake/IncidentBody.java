package org.debrief.integration.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;

/**
 * An incident as another system posts it. Times are ISO 8601 with an offset.
 *
 * @param key the sender's own key; posting it again updates the incident
 * @param team name of the owning team; may be left out where the services' owners are known
 * @param responders e-mail addresses
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record IncidentBody(
        String key,
        String title,
        String summary,
        String severity,
        List<String> services,
        String team,
        Integer impactMinutes,
        Integer errorBudgetBurned,
        Times milestones,
        List<String> responders,
        String url) {

    record Times(Instant started, Instant detected, Instant acknowledged, Instant mitigated, Instant resolved) {}
}
