package org.debrief.incident;

import org.debrief.shared.IncidentId;

/** An incident is over, for the first time or again after it was reopened. */
public record IncidentResolved(IncidentId incident) {}
