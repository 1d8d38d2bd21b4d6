package org.debrief.actions;

import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;

/** An action has another owner. */
public record ActionAssigned(ActionId action, PersonId owner) {}
