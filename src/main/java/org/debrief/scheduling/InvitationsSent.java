package org.debrief.scheduling;

import org.debrief.shared.RetrospectiveId;

/** The invitations of a slot go out; a sequence above 0 updates earlier ones. */
public record InvitationsSent(RetrospectiveId retrospective, int sequence) {}
