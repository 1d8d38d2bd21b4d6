package org.debrief.scheduling;

import org.debrief.shared.RetrospectiveId;

/** The session moved to another slot, or somebody else is invited. */
public record SessionRescheduled(RetrospectiveId retrospective) {}
