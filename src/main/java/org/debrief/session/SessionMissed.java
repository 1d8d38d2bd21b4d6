package org.debrief.session;

import org.debrief.shared.RetrospectiveId;

/** The session did not take place. */
public record SessionMissed(RetrospectiveId retrospective, String reason) {}
