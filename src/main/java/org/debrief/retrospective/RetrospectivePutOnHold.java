package org.debrief.retrospective;

import org.debrief.shared.RetrospectiveId;

/** The incident goes on, so its retrospective waits until it is resolved again. */
public record RetrospectivePutOnHold(RetrospectiveId retrospective) {}
