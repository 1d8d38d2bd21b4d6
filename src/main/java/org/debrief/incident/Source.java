package org.debrief.incident;

/** How an incident came in. */
public enum Source {
    BY_HAND("entered by hand"),
    API("the incident API"),
    PAGERDUTY("PagerDuty");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
