package org.debrief.retrospective;

import org.debrief.shared.PersonId;

/** Somebody who takes part; the session needs a required one. */
public record Participant(PersonId person, Part part, boolean required) {}
