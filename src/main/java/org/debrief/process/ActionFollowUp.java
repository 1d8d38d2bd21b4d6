package org.debrief.process;

/** The names of action-follow-up.bpmn that Java knows; it runs once for each action item. */
public final class ActionFollowUp {

    public static final String KEY = "action-follow-up";

    public static final String TICKET_RESOLVED = "TicketResolved";

    private ActionFollowUp() {}
}
