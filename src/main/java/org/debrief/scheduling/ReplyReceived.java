package org.debrief.scheduling;

import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** Somebody answered an invitation. */
public record ReplyReceived(RetrospectiveId retrospective, PersonId person, Reply reply, boolean requiredDeclined) {}
