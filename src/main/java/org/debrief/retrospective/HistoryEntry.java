package org.debrief.retrospective;

import java.time.Instant;
import java.util.Optional;
import org.debrief.shared.PersonId;

/** One thing that happened; without a person it was the process itself. */
public record HistoryEntry(Instant at, Optional<PersonId> person, String text) {}
