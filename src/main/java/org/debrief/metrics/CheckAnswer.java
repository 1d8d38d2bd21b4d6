package org.debrief.metrics;

/** What a team says at its stand-up about a line of the incident check. */
public enum CheckAnswer {
    ON_TRACK("On track"),
    NEEDS_HELP("Needs help"),
    DONE("Done");

    private final String label;

    CheckAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
