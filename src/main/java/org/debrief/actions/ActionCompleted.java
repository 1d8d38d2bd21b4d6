package org.debrief.actions;

import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;

/** The owner, or the tracker, says the action is done; now it is to be verified. */
public record ActionCompleted(ActionId action, RetrospectiveId retrospective) {}
