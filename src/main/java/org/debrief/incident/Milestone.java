package org.debrief.incident;

/** The moments of an incident that response times are measured between, in their usual order. */
public enum Milestone {
    STARTED("Started"),
    DETECTED("Detected"),
    ACKNOWLEDGED("Acknowledged"),
    MITIGATED("Mitigated"),
    RESOLVED("Resolved");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
