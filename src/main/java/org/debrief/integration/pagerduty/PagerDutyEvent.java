package org.debrief.integration.pagerduty;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** The parts of a PagerDuty v3 webhook that matter here; everything else is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PagerDutyEvent(Event event) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(
            String id,
            @JsonProperty("event_type") String type,
            @JsonProperty("occurred_at") Instant occurredAt,
            Data data) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(
            String id,
            @JsonProperty("html_url") String url,
            String title,
            @JsonProperty("created_at") Instant createdAt,
            Reference service,
            List<Reference> assignees,
            List<Reference> teams,
            Reference priority,
            String urgency) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Reference(String id, String summary) {}
}
