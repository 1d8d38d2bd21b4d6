package org.debrief.timeline;

import java.time.Instant;
import java.util.UUID;
import org.debrief.shared.PersonId;

/**
 * One event on a retrospective's timeline.
 *
 * @param source where it comes from: an evidence source's name, or the name of the person who told it
 * @param addedBy the person who told it, null for an evidence source
 */
public record TimelineEvent(
        UUID id, Instant at, EventKind kind, String text, String source, String link, PersonId addedBy) {}
