package org.debrief.timeline;

import org.debrief.shared.RetrospectiveId;

/** The facilitator has confirmed the timeline. */
public record TimelineConfirmed(RetrospectiveId retrospective) {}
