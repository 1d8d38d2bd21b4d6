package org.debrief.notification;

import org.debrief.scheduling.Reply;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** The facilitator should know what somebody replied. */
public record ReplyNews(RetrospectiveId retrospective, PersonId facilitator, PersonId who, Reply reply) {}
