package org.debrief.metrics;

import java.time.Instant;
import java.util.UUID;

/** One thing the team should look at. The link is a path in the product, the token the secret of its one-click answer; answer and time are null until given. */
public record CheckLine(
        UUID id, String kind, String text, String link, String token, CheckAnswer answer, Instant answeredAt) {}
