package org.debrief.verification;

/** Whether an action worked. */
public enum Verdict {
    EFFECTIVE("Effective"),
    PARTLY("Partly effective"),
    INEFFECTIVE("Ineffective"),
    TOO_EARLY("Too early to tell");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
