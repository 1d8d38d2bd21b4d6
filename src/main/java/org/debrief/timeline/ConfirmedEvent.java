package org.debrief.timeline;

import java.util.UUID;

/** An event as the facilitator confirms it; without an id it is a new one. */
public record ConfirmedEvent(UUID id, Moment moment) {}
