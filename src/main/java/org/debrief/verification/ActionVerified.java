package org.debrief.verification;

import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;

/** A verdict was given. */
public record ActionVerified(
        ActionId action, RetrospectiveId retrospective, Verdict verdict, String reason, int round) {}
