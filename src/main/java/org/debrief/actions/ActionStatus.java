package org.debrief.actions;

/** How far an action got. */
public enum ActionStatus {
    PROPOSED("Proposed"),
    ACCEPTED("Accepted"),
    DECLINED("Declined"),
    DONE("Done, to be verified"),
    PROVED("Proved");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
