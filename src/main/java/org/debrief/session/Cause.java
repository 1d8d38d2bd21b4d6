package org.debrief.session;

/** One why: the effect and what led to it. The effect may be blank for the incident itself. */
public record Cause(String effect, String cause, CauseKind kind) {}
