package org.debrief.timeline;

import java.time.Instant;

/** Something that happened, as a person or a source tells it, before it is an event of a timeline. */
public record Moment(Instant at, EventKind kind, String text, String link) {}
