package org.debrief.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.debrief.shared.ActionId;
import org.debrief.shared.IncidentId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.TeamId;

/** The process variables: ids and routing facts only, never the data itself. */
public final class Variables {

    public static final String RETROSPECTIVE = "retrospectiveId";
    public static final String INCIDENT = "incidentId";
    public static final String ACTION = "actionId";
    public static final String TEAM = "teamId";
    public static final String RESPONDER = "responder";
    public static final String EVIDENCE_SOURCE = "evidenceSource";
    public static final String REPORT_CHANNEL = "reportChannel";
    public static final String SILENT_TASK = "silentTask";
    public static final String REPLYING_PERSON = "replyingPerson";

    private Variables() {}

    public static RetrospectiveId retrospective(VariableScope scope) {
        return RetrospectiveId.of(text(scope, RETROSPECTIVE));
    }

    public static IncidentId incident(VariableScope scope) {
        return IncidentId.of(text(scope, INCIDENT));
    }

    public static ActionId action(VariableScope scope) {
        return ActionId.of(text(scope, ACTION));
    }

    public static TeamId team(VariableScope scope) {
        return TeamId.of(text(scope, TEAM));
    }

    public static PersonId person(VariableScope scope, String name) {
        return PersonId.of(text(scope, name));
    }

    public static String text(VariableScope scope, String name) {
        return (String) scope.getVariable(name);
    }
}
