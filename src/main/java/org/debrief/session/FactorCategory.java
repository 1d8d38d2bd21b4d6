package org.debrief.session;

/** The taxonomy of contributing factors. */
public enum FactorCategory {
    PEOPLE("People and communication"),
    PROCESS("Process"),
    CHANGE("Change"),
    CAPACITY("Capacity"),
    DEPENDENCY("Dependency"),
    OBSERVABILITY("Observability"),
    TOOLING("Tooling"),
    OTHER("Other");

    private final String label;

    FactorCategory(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
