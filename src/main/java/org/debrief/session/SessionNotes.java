package org.debrief.session;

import java.util.List;
import java.util.Set;
import org.debrief.shared.PersonId;

/** What the session found, as its facilitator recorded it. */
public record SessionNotes(
        String summary,
        String wentWell,
        String lucky,
        List<Cause> causes,
        List<ContributingFactor> factors,
        List<String> ideas,
        Set<PersonId> attended) {}
