package org.debrief.publication;

import org.debrief.shared.RetrospectiveId;

/** The report is out in one channel. */
public record ReportPublished(RetrospectiveId retrospective, String channel) {}
