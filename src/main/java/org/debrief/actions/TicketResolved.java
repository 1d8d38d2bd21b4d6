package org.debrief.actions;

import org.debrief.shared.ActionId;

/** The action's ticket was resolved in the tracker. */
public record TicketResolved(ActionId action) {}
