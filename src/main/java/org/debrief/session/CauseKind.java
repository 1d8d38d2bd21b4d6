package org.debrief.session;

/** How a cause bore on the incident. */
public enum CauseKind {
    ROOT("Root cause"),
    CONTRIBUTING("Contributing cause"),
    MITIGATING("Kept it from being worse");

    private final String label;

    CauseKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
