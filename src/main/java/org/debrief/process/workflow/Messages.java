package org.debrief.process.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.debrief.process.Variables;
import org.debrief.shared.ActionId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Component;

/** Sends messages to running processes. A message nobody waits for changes nothing: the domain has the fact anyway. */
@Component
class Messages {

    private final RuntimeService runtime;

    Messages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    void send(String message, RetrospectiveId retrospective) {
        send(message, retrospective, Map.of());
    }

    /** @param local variables of the scope that the message starts, seen by nobody else */
    void send(String message, RetrospectiveId retrospective, Map<String, Object> local) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(retrospective.toString())
                .setVariablesToTriggeredScope(local)
                .correlateAll();
    }

    void send(String message, ActionId action, Map<String, Object> local) {
        runtime.createMessageCorrelation(message)
                .processInstanceVariableEquals(Variables.ACTION, action.toString())
                .setVariablesToTriggeredScope(local)
                .correlateAll();
    }
}
