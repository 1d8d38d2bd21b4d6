package org.debrief.retrospective;

import org.debrief.shared.RetrospectiveId;

/** Somebody called the retrospective off. */
public record RetrospectiveCancelled(RetrospectiveId retrospective, String reason) {}
