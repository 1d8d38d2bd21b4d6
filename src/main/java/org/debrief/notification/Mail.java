package org.debrief.notification;

import java.time.Instant;
import java.util.UUID;
import org.debrief.shared.PersonId;

/**
 * A mail in the outbox.
 *
 * @param key says what it is about; a second mail with the same key is never written
 * @param calendar an iCalendar object with its method, both null without one
 * @param error why the last try failed, null if none did
 */
public record Mail(
        UUID id,
        String key,
        PersonId recipient,
        String address,
        String subject,
        String text,
        String html,
        String calendar,
        String calendarMethod,
        MailState state,
        int attempts,
        String error,
        Instant writtenAt,
        Instant nextTryAt,
        Instant sentAt) {}
