package org.debrief.scheduling;

import org.debrief.shared.RetrospectiveId;

/** It is time for everybody to read up before the session. */
public record PreReadSent(RetrospectiveId retrospective, int sequence) {}
