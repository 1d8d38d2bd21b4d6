package org.debrief.publication;

import org.debrief.shared.RetrospectiveId;

/** The approver has read the report. */
public record ReportReviewed(RetrospectiveId retrospective, boolean approved, String comment) {}
