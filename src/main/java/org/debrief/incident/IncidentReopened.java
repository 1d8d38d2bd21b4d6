package org.debrief.incident;

import org.debrief.shared.IncidentId;

/** An incident that was resolved goes on after all. */
public record IncidentReopened(IncidentId incident) {}
