package org.debrief.notification;

/** Where a mail stands. It waits until it is sent; nothing is given up. */
public enum MailState {
    WAITING("Waiting"),
    SENT("Sent");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
