package org.debrief.session;

/** Something that made the incident possible, longer or worse. */
public record ContributingFactor(FactorCategory category, String text) {}
