package org.debrief.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.stereotype.Component;

/** Facts as mail words them; times are in the reader's zone. */
@Component
class Wording {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final People people;
    private final Retrospectives retrospectives;
    private final ActionBoard actions;

    Wording(People people, Retrospectives retrospectives, ActionBoard actions) {
        this.people = people;
        this.retrospectives = retrospectives;
        this.actions = actions;
    }

    String when(Instant at, PersonId reader) {
        if (at == null) {
            return "";
        }
        ZoneId zone = people.find(reader).map(Person::zone).orElse(ZoneId.of("UTC"));
        return MOMENT.format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("Somebody");
    }

    Retrospective retrospective(RetrospectiveId id) {
        return retrospectives.get(id);
    }

    String title(RetrospectiveId id) {
        Retrospective retrospective = retrospectives.get(id);
        return retrospective.key() + " " + retrospective.title();
    }

    ActionItem item(ActionId id) {
        return actions.get(id);
    }

    Optional<String> action(Optional<ActionId> id) {
        return id.map(actions::get).map(item -> item.key() + " " + item.title());
    }
}
