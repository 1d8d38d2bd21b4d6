package org.debrief.retrospective;

import org.debrief.shared.IncidentId;
import org.debrief.shared.RetrospectiveId;

/** A retrospective began, or began again after its incident was resolved once more. */
public record RetrospectiveOpened(RetrospectiveId retrospective, IncidentId incident, boolean byHand) {}
