package org.debrief.process;

/** The names of action-verification.bpmn that Java knows; it runs once for each round of an action item. */
public final class ActionVerification {

    public static final String KEY = "action-verification";

    public static final String INCIDENT_RECURRED = "IncidentRecurred";

    private ActionVerification() {}
}
