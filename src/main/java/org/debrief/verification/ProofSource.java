package org.debrief.verification;

import java.time.Instant;
import java.util.List;
import org.debrief.actions.ActionItem;

/** Something that can tell whether an action worked. */
public interface ProofSource {

    /** A short name for people. */
    String name();

    /** Whether it is set up here. */
    boolean configured();

    /**
     * Sentences about the observed time.
     *
     * @throws RuntimeException if it cannot be asked; the proof then shows a gap
     */
    List<String> collect(ActionItem action, Instant from, Instant to);
}
