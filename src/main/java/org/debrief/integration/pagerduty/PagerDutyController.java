package org.debrief.integration.pagerduty;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.debrief.integration.Bodies;
import org.debrief.integration.Problems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Receives PagerDuty's v3 webhooks. It checks the signature on the raw body, keeps the delivery and answers at once, as
 * PagerDuty waits five seconds only; the delivery is handled afterwards.
 */
@RestController
class PagerDutyController {

    /** PagerDuty sends no body larger than this (developer documentation, "Webhook payload limits"). */
    private static final int LARGEST = 256 * 1024;

    private final Deliveries deliveries;
    private final String secret;

    PagerDutyController(Deliveries deliveries, @Value("${debrief.pagerduty.webhook-secret:}") String secret) {
        this.deliveries = deliveries;
        this.secret = secret;
    }

    @PostMapping("/hooks/pagerduty")
    ResponseEntity<?> receive(
            HttpServletRequest request,
            @RequestHeader(name = "X-PagerDuty-Signature", required = false) String signature,
            @RequestHeader(name = "X-Webhook-Id", required = false) String webhookId)
            throws IOException {
        if (secret.isBlank()) {
            return Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "PagerDuty is not connected to this Debrief.");
        }
        byte[] body = Bodies.read(request, LARGEST);
        if (signature == null) {
            return Problems.of(HttpStatus.UNAUTHORIZED, "The header X-PagerDuty-Signature is missing.");
        }
        if (!Signature.matches(signature, body, secret)) {
            return Problems.of(HttpStatus.UNAUTHORIZED, "The signature does not match the body.");
        }
        PagerDutyEvent.Event event = deliveries.read(body);
        String key = webhookId == null || webhookId.isBlank() ? event.id() : webhookId;
        boolean fresh = deliveries.keep(key, body);
        return ResponseEntity.accepted().body(java.util.Map.of("status", fresh ? "accepted" : "already received"));
    }
}
