package org.debrief.publication;

/** How far a report got. */
public enum ReportStatus {
    DRAFT("Draft"),
    CHANGES_REQUESTED("Changes requested"),
    APPROVED("Approved"),
    PUBLISHED("Published");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
