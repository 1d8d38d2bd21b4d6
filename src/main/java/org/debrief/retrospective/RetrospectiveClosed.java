package org.debrief.retrospective;

import org.debrief.shared.RetrospectiveId;

/** Everything was done and proved. */
public record RetrospectiveClosed(RetrospectiveId retrospective) {}
