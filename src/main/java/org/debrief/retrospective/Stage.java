package org.debrief.retrospective;

/** Where a retrospective stands, in the words of the people in it. */
public enum Stage {
    PREPARING("Preparing"),
    AFTER_SESSION("Agreeing actions"),
    FOLLOW_THROUGH("Following through"),
    CLOSED("Closed"),
    NOT_NEEDED("No review needed"),
    ON_HOLD("On hold"),
    CANCELLED("Cancelled");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing more will happen, unless the incident is reopened and resolved again. */
    public boolean ended() {
        return this == CLOSED || this == NOT_NEEDED || this == CANCELLED;
    }
}
