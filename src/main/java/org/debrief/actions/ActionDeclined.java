package org.debrief.actions;

import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;

/** The proposed owner cannot take the action. */
public record ActionDeclined(ActionId action, PersonId owner, String reason) {}
