package org.debrief.timeline;

/** What sort of thing an event on the timeline is. */
public enum EventKind {
    SYMPTOM("Symptom"),
    DETECTION("Detection"),
    DECISION("Decision"),
    ACTION("Action"),
    COMMUNICATION("Communication"),
    CHANGE("Change"),
    RECOVERY("Recovery");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
