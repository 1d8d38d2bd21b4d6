package org.debrief.actions;

import java.time.LocalDate;
import org.debrief.shared.PersonId;

/** An action as the session agrees it. The expectation says how one will know that it worked. */
public record AgreedAction(
        String title,
        String description,
        PersonId owner,
        PersonId verifier,
        LocalDate deadline,
        Priority priority,
        ActionKind kind,
        String expectation) {}
