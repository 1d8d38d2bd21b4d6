package org.debrief.metrics;

import java.util.UUID;
import org.debrief.shared.TeamId;

/** A team's incident check is ready to be told. */
public record IncidentCheckCompiled(UUID check, TeamId team) {}
