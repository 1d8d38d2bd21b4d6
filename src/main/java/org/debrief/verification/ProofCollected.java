package org.debrief.verification;

import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;

/** The observation is over and its proof is there for the verifier. */
public record ProofCollected(ActionId action, RetrospectiveId retrospective) {}
