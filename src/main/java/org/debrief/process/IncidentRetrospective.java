package org.debrief.process;

/** The names of incident-retrospective.bpmn that Java knows; its business key is the retrospective's id. */
public final class IncidentRetrospective {

    public static final String KEY = "incident-retrospective";

    public static final String INCIDENT_RESOLVED = "IncidentResolved";
    public static final String SESSION_RESCHEDULED = "SessionRescheduled";
    public static final String REQUIRED_ROLE_DECLINED = "RequiredRoleDeclined";
    public static final String REPLY_RECEIVED = "ReplyReceived";
    public static final String INCIDENT_REOPENED = "IncidentReopened";
    public static final String RETROSPECTIVE_CANCELLED = "RetrospectiveCancelled";

    private IncidentRetrospective() {}
}
