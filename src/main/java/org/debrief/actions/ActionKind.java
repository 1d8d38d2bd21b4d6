package org.debrief.actions;

/** What an action is meant to do about the next incident of its sort. */
public enum ActionKind {
    PREVENT("Prevent"),
    DETECT("Detect sooner"),
    MITIGATE("Soften"),
    RESPOND("Respond better");

    private final String label;

    ActionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
