package org.debrief.timeline;

import java.time.Instant;

/** Evidence that could not be had, shown so that nobody takes silence for calm. */
public record EvidenceGap(String source, String text, Instant notedAt) {}
