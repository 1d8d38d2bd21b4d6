package org.debrief.retrospective;

/** What somebody takes part as. */
public enum Part {
    FACILITATOR("Facilitator"),
    INCIDENT_LEAD("Incident lead"),
    RESPONDER("Responder"),
    SUBJECT_MATTER_EXPERT("Subject matter expert"),
    PRODUCT("Product"),
    CUSTOMER_SUPPORT("Customer support"),
    MANAGER("Manager"),
    OBSERVER("Observer");

    private final String label;

    Part(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
