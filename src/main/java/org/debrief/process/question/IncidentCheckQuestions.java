package org.debrief.process.question;

import java.util.List;
import org.debrief.metrics.IncidentCheck;
import org.debrief.process.ModelBean;
import org.debrief.shared.TeamId;
import org.springframework.stereotype.Component;

/** What the weekly incident check asks. */
@Component
@ModelBean("incidentCheck")
public class IncidentCheckQuestions {

    private final IncidentCheck check;

    IncidentCheckQuestions(IncidentCheck check) {
        this.check = check;
    }

    public List<String> teams() {
        return check.teams().stream().map(TeamId::toString).toList();
    }

    public boolean anything(String teamId) {
        return check.anything(TeamId.of(teamId));
    }
}
