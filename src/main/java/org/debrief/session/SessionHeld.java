package org.debrief.session;

import org.debrief.shared.RetrospectiveId;

/** The session took place and its notes are kept. */
public record SessionHeld(RetrospectiveId retrospective) {}
