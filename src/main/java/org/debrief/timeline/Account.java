package org.debrief.timeline;

import java.time.Instant;
import org.debrief.shared.PersonId;

/** What a responder saw, in their own words, before hearing the others. */
public record Account(PersonId person, String text, Instant givenAt) {}
