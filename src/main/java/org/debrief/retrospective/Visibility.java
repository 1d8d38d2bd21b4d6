package org.debrief.retrospective;

/** Who may read a retrospective. */
public enum Visibility {
    /** Everybody signed in. */
    ORGANISATION,
    /** Its participants, the owning team and its managers. */
    TEAM
}
