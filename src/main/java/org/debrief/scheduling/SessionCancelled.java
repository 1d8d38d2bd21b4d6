package org.debrief.scheduling;

import org.debrief.shared.RetrospectiveId;

/** The session will not take place; invitations are withdrawn. */
public record SessionCancelled(RetrospectiveId retrospective, int sequence) {}
