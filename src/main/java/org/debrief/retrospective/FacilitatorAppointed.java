package org.debrief.retrospective;

import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** Somebody will facilitate; this may replace an earlier facilitator. */
public record FacilitatorAppointed(RetrospectiveId retrospective, PersonId facilitator) {}
