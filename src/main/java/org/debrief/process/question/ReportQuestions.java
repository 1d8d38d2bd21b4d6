package org.debrief.process.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Team;
import org.debrief.identity.Teams;
import org.debrief.process.ModelBean;
import org.debrief.publication.ReportDesk;
import org.debrief.publication.ReportPublisher;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Component;

/** What the models ask about the report. */
@Component
@ModelBean("report")
public class ReportQuestions {

    private final Retrospectives retrospectives;
    private final ReportDesk reports;
    private final ReportPublisher publisher;
    private final Teams teams;
    private final People people;

    ReportQuestions(
            Retrospectives retrospectives, ReportDesk reports, ReportPublisher publisher, Teams teams, People people) {
        this.retrospectives = retrospectives;
        this.reports = reports;
        this.publisher = publisher;
        this.teams = teams;
        this.people = people;
    }

    public boolean approvalNeeded(String id) {
        return retrospectives.get(RetrospectiveId.of(id)).policy().approvalNeeded();
    }

    public boolean approved(String id) {
        return reports.approved(RetrospectiveId.of(id));
    }

    /** The team's manager, or its director where the manager facilitated; null leaves it to any other manager. */
    public String approver(String id) {
        Retrospective retrospective = retrospectives.get(RetrospectiveId.of(id));
        Team team = teams.get(retrospective.team());
        return Stream.of(team.manager(), team.director())
                .filter(Objects::nonNull)
                .filter(one -> !one.equals(retrospective.facilitator()))
                .filter(one -> people.find(one).filter(Person::active).isPresent())
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }

    public List<String> channels(String id) {
        return publisher.channels();
    }
}
