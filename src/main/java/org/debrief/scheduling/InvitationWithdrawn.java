package org.debrief.scheduling;

import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** Somebody is no longer invited, as another person takes their place. */
public record InvitationWithdrawn(RetrospectiveId retrospective, PersonId person, int sequence) {}
