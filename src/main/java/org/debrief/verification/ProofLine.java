package org.debrief.verification;

import java.time.Instant;

/** One piece of proof, or, as a gap, the note that it could not be had. */
public record ProofLine(String source, String text, boolean gap, Instant at) {}
