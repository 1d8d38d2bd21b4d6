package org.debrief.scheduling;

/** What somebody answered to an invitation (the participation states of RFC 5545, section 3.2.12). */
public enum Reply {
    AWAITED("No reply yet"),
    ACCEPTED("Coming"),
    TENTATIVE("Perhaps"),
    DECLINED("Not coming");

    private final String label;

    Reply(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
