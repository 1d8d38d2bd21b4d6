package org.debrief.identity;

/** What somebody may do; a person can have several. The names are also the candidate groups of tasks. */
public enum Role {
    PARTICIPANT("Participant"),
    FACILITATOR("Facilitator"),
    PROCESS_OWNER("Process owner"),
    MANAGER("Manager"),
    ADMINISTRATOR("Administrator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
