package org.debrief.process.question;

import java.util.List;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.knowledge.RepeatIncidents;
import org.debrief.process.ModelBean;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.retrospective.ReviewPolicy;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Component;

/** What the models ask about the retrospective and its incident. */
@Component
@ModelBean("retrospective")
public class RetrospectiveQuestions {

    private final Retrospectives retrospectives;
    private final Incidents incidents;
    private final RepeatIncidents repeats;
    private final People people;
    private final Teams teams;

    RetrospectiveQuestions(
            Retrospectives retrospectives, Incidents incidents, RepeatIncidents repeats, People people, Teams teams) {
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.repeats = repeats;
        this.people = people;
        this.teams = teams;
    }

    public String severity(String id) {
        return get(id).severity().name();
    }

    /** 0 if not known. */
    public int impactMinutes(String id) {
        Integer minutes = incident(id).impactMinutes();
        return minutes == null ? 0 : minutes;
    }

    public boolean repeatIncident(String id) {
        return repeats.isRepeat(get(id).incident());
    }

    /** Percent, 0 if not known. */
    public int errorBudgetBurned(String id) {
        Integer percent = incident(id).errorBudgetBurned();
        return percent == null ? 0 : percent;
    }

    public boolean openedByHand(String id) {
        return get(id).openedByHand();
    }

    public boolean reviewNeeded(String id) {
        return get(id).policy().depth() != ReviewPolicy.Depth.NONE;
    }

    /** The active ones; somebody who left writes no account. */
    public List<String> responders(String id) {
        return incident(id).responders().stream()
                .flatMap(one -> people.find(one).filter(Person::active).stream())
                .map(one -> one.id().toString())
                .sorted()
                .toList();
    }

    public boolean accountsSuffice(String id, int all, int given) {
        return given * 100 >= all * get(id).policy().accountQuorum();
    }

    /** Null while nobody is appointed, or if that person left. */
    public String facilitator(String id) {
        PersonId facilitator = get(id).facilitator();
        return facilitator == null ? null : active(facilitator);
    }

    /** Null if the team has no active manager. */
    public String teamManager(String id) {
        PersonId manager = teams.get(get(id).team()).manager();
        return manager == null ? null : active(manager);
    }

    public boolean soakNeeded(String id) {
        return get(id).policy().soakDays() > 0;
    }

    private String active(PersonId id) {
        return people.find(id)
                .filter(Person::active)
                .map(one -> one.id().toString())
                .orElse(null);
    }

    private Retrospective get(String id) {
        return retrospectives.get(RetrospectiveId.of(id));
    }

    private Incident incident(String id) {
        return incidents.get(get(id).incident());
    }
}
