package org.debrief.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * The time Debrief goes by: the machine's, plus an offset that only a demo instance or a test ever sets. Every room
 * asks this clock, so moving it moves deadlines, timers and mail together. The offset never shrinks: time only moves
 * forward.
 */
@Component
public class DebriefClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }

    public Duration offset() {
        return offset;
    }

    /** Begins in the past, so that a demo's story can be played up to today. Only before anything has happened. */
    public synchronized void beginEarlier(Duration earlier) {
        offset = earlier.negated();
    }

    /** Moves the clock forward; a smaller offset than the current one is ignored. */
    public synchronized void offsetAtLeast(Duration wanted) {
        if (wanted.compareTo(offset) > 0) {
            offset = wanted;
        }
    }
}
