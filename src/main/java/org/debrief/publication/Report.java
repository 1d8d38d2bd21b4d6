package org.debrief.publication;

import java.time.Instant;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** One version of a retrospective's report. The author is null while nobody has revised the assembled draft; approver, comment and time are null until they exist. */
public record Report(
        RetrospectiveId retrospective,
        int version,
        String markdown,
        ReportStatus status,
        PersonId author,
        PersonId approver,
        String reviewComment,
        Instant publishedAt) {}
