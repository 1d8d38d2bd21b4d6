package org.debrief.process.question;

import java.util.List;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.actions.ActionStatus;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Teams;
import org.debrief.process.ModelBean;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Component;

/** What the models ask about an action item. */
@Component
@ModelBean("action")
public class ActionQuestions {

    private final ActionBoard actions;
    private final Retrospectives retrospectives;
    private final Teams teams;
    private final People people;

    ActionQuestions(ActionBoard actions, Retrospectives retrospectives, Teams teams, People people) {
        this.actions = actions;
        this.retrospectives = retrospectives;
        this.teams = teams;
        this.people = people;
    }

    public List<String> agreed(String retrospectiveId) {
        return actions.of(RetrospectiveId.of(retrospectiveId)).stream()
                .map(item -> item.id().toString())
                .toList();
    }

    public String owner(String id) {
        return get(id).owner().toString();
    }

    /** Null if the team has no active manager; then every manager sees the task. */
    public String manager(String id) {
        PersonId manager =
                teams.get(retrospectives.get(get(id).retrospective()).team()).manager();
        return manager == null
                ? null
                : people.find(manager)
                        .filter(Person::active)
                        .map(one -> one.id().toString())
                        .orElse(null);
    }

    public boolean accepted(String id) {
        return get(id).status() == ActionStatus.ACCEPTED;
    }

    public boolean proved(String id) {
        return get(id).status() == ActionStatus.PROVED;
    }

    private ActionItem get(String id) {
        return actions.get(ActionId.of(id));
    }
}
