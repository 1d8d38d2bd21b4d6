package org.debrief.scheduling;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and where the session takes place.
 *
 * @param sequence counts the changes, as iCalendar wants it (RFC 5545, section 3.8.7.4); 0 is the first invitation
 * @param goesAheadBecause why it goes ahead although a required person is missing, null if nobody decided so
 */
public record Slot(
        Instant startsAt, int minutes, String place, int sequence, boolean cancelled, String goesAheadBecause) {

    public Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }
}
