package org.debrief.scheduling;

import java.time.Instant;
import org.debrief.retrospective.Part;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;

/** One person's invitation. The token is the secret of their reply links. */
public record Invitation(
        RetrospectiveId retrospective,
        PersonId person,
        Part part,
        boolean required,
        Reply reply,
        Instant repliedAt,
        String token) {}
