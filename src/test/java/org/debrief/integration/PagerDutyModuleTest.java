package org.debrief.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.incident.Source;
import org.debrief.integration.pagerduty.DeliveryRounds;
import org.debrief.retrospective.Retrospectives;
import org.debrief.retrospective.Stage;
import org.debrief.shared.Severity;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DebriefTest
@AutoConfigureMockMvc
@Import(DeliveryRounds.class)
@TestPropertySource(properties = {"debrief.pagerduty.webhook-secret=s3cret", "debrief.api.token=t0ken"})
class PagerDutyModuleTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Retrospectives retrospectives;

    @Autowired
    private DeliveryRounds round;

    @Autowired
    private Fixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private final String incident = "P" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void aTeam() {
        fixture.aCrew();
    }

    private String event(String type, String time) {
        return """
               {"event":{"id":"%s","event_type":"incident.%s","occurred_at":"%s","data":{"id":"%s","title":"Disk full",
               "created_at":"2026-01-05T10:00:00Z","service":{"id":"S","summary":"Storage"},"priority":{"summary":"P2"},
               "assignees":[],"teams":[],"urgency":"high"}}}""".formatted(UUID.randomUUID(), type, time, incident);
    }

    private static String sign(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "v1=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    private ResultActions deliver(String body, String signature, String id) throws Exception {
        var request =
                post("/hooks/pagerduty").contentType(MediaType.APPLICATION_JSON).content(body);
        if (signature != null) {
            request.header("X-PagerDuty-Signature", signature);
        }
        return mvc.perform(request.header("X-Webhook-Id", id));
    }

    private Incident recorded() {
        return incidents.bySourceKey(Source.PAGERDUTY, incident).orElseThrow();
    }

    @Test
    void aResolvedIncidentOpensARetrospective() throws Exception {
        for (String step : new String[] {"triggered 10:00", "acknowledged 10:05", "resolved 11:00"}) {
            String[] parts = step.split(" ");
            String body = event(parts[0], "2026-01-05T" + parts[1] + ":00Z");
            deliver(body, sign(body), UUID.randomUUID().toString()).andExpect(status().isAccepted());
            round.handleNow();
        }
        assertThat(recorded().severity()).isEqualTo(Severity.SEV2);
        assertThat(recorded().milestones().acknowledged()).isEqualTo("2026-01-05T10:05:00Z");
        assertThat(recorded().milestones().started())
                .as("nobody knows when it started")
                .isNull();
        assertThat(retrospectives.ofIncident(recorded().id())).isPresent();
    }

    @Test
    void aReplayChangesNothing() throws Exception {
        String body = event("resolved", "2026-01-05T11:00:00Z");
        String id = UUID.randomUUID().toString();
        deliver(body, sign(body), id)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.status").value("accepted"));
        deliver(body, sign(body), id)
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.status").value("already received"));
        round.handleNow();
        assertThat(jdbc.sql("select count(*) from webhook_delivery where delivery_key = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aReopenedIncidentPutsTheRetrospectiveOnHold() throws Exception {
        for (String type : new String[] {"resolved", "reopened"}) {
            String body = event(type, "2026-01-05T11:00:00Z");
            deliver(body, sign(body), UUID.randomUUID().toString());
            round.handleNow();
        }
        assertThat(retrospectives.ofIncident(recorded().id()).orElseThrow().stage())
                .isEqualTo(Stage.ON_HOLD);
    }

    @Test
    void badDeliveriesGetAClearAnswer() throws Exception {
        String body = event("resolved", "2026-01-05T11:00:00Z");
        deliver(body, null, "a").andExpect(status().isUnauthorized()).andExpect(problem("is missing"));
        deliver(body + " ", sign(body), "b")
                .andExpect(status().isUnauthorized())
                .andExpect(problem("does not match"));
        deliver("{nonsense", sign("{nonsense"), "c")
                .andExpect(status().isBadRequest())
                .andExpect(problem("not valid JSON"));
        deliver("{}", sign("{}"), "d").andExpect(status().isBadRequest()).andExpect(problem("no event id"));
        String huge = "x".repeat(300_000);
        deliver(huge, sign(huge), "e")
                .andExpect(status().isPayloadTooLarge())
                .andExpect(problem("larger than 256 KiB"));
        round.handleNow();
        assertThat(incidents.bySourceKey(Source.PAGERDUTY, incident)).isEmpty();
    }

    private static org.springframework.test.web.servlet.ResultMatcher problem(String part) {
        return result -> {
            assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
            assertThat(result.getResponse().getContentAsString()).contains(part);
        };
    }

    private ResultActions report(String body, String token) throws Exception {
        return mvc.perform(post("/api/incidents")
                .header("Authorization", "Bearer " + token)
                .content(body));
    }

    @Test
    void theIncidentApiTakesGoodReportsAndRefusesOthersClearly() throws Exception {
        String good = """
                {"key":"%s","title":"Slow search","severity":"sev-2","services":["search"],"impactMinutes":30,
                 "milestones":{"started":"2026-01-05T10:00:00Z","resolved":"2026-01-05T11:00:00Z"}}""".formatted(incident);
        report(good, "t0ken")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("RESOLVED"));
        report(good, "t0ken").andExpect(status().isCreated());
        assertThat(incidents.bySourceKey(Source.API, incident)).isPresent();
        report(good, "wrong").andExpect(status().isUnauthorized()).andExpect(problem("token"));
        report(good.replace("sev-2", "awful"), "t0ken")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(problem("Unknown severity"))
                .andExpect(jsonPath("$.field").value("severity"));
        report(good.replace("\"impactMinutes\":30", "\"responders\":[\"gone@nowhere.example\"]"), "t0ken")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(problem("Nobody here has the address"));
        report(good.replace("T11:00", "T09:00"), "t0ken")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(problem("is before"));
        report("[", "t0ken").andExpect(status().isBadRequest()).andExpect(problem("not the JSON of an incident"));
    }
}
