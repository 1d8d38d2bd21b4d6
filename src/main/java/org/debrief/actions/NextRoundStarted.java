package org.debrief.actions;

import org.debrief.shared.ActionId;

/** The action did not prove itself and goes back to its owner. */
public record NextRoundStarted(ActionId action, int round, String reason) {}
