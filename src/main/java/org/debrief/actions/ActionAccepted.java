package org.debrief.actions;

import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;

/** The owner took the action on. */
public record ActionAccepted(ActionId action, PersonId owner) {}
