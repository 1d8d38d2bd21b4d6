package org.debrief.verification;

import org.debrief.shared.ActionId;
import org.debrief.shared.IncidentId;

/** A new incident is like the one this action was to prevent, while it was being verified. */
public record IncidentRecurred(ActionId action, IncidentId incident) {}
