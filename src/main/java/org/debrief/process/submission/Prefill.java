package org.debrief.process.submission;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.inbox.TaskContext;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.PersonId;
import org.springframework.stereotype.Component;

/** The data that several forms start with. */
@Component
class Prefill {

    private final Retrospectives retrospectives;
    private final Incidents incidents;
    private final ActionBoard actions;
    private final People people;

    Prefill(Retrospectives retrospectives, Incidents incidents, ActionBoard actions, People people) {
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.actions = actions;
        this.people = people;
    }

    Retrospective retrospective(TaskContext task) {
        return retrospectives.get(task.retrospective());
    }

    Incident incident(TaskContext task) {
        return incidents.get(retrospective(task).incident());
    }

    /** Title and facts of the incident, for the form's introduction. */
    Map<String, Object> intro(TaskContext task) {
        Incident incident = incident(task);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", markdown(retrospective(task).title()));
        data.put(
                "incident",
                incident.key() + ", " + incident.severity().label() + ", "
                        + markdown(String.join(", ", incident.services()))
                        + (incident.summary().isBlank() ? "" : ". " + markdown(incident.summary())));
        return data;
    }

    /** The action's facts. */
    Map<String, Object> action(TaskContext task) {
        ActionItem item = actions.get(task.action().orElseThrow());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("action", item.key() + " " + markdown(item.title()));
        data.put("description", markdown(item.description()));
        data.put("owner", name(item.owner()));
        data.put("ownerId", item.owner().toString());
        data.put(
                "deadline",
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(item.deadline()));
        data.put("verifier", name(item.verifier()));
        data.put("expectation", markdown(item.expectation()));
        return data;
    }

    /** Active people to choose from. */
    List<Map<String, String>> people(Predicate<Person> which) {
        return people.active().stream()
                .filter(which)
                .map(one -> option(one.name(), one.id()))
                .toList();
    }

    List<Map<String, String>> people() {
        return people(one -> true);
    }

    Map<String, String> option(String label, PersonId id) {
        return Map.of("label", label, "value", id.toString());
    }

    String name(PersonId id) {
        return people.get(id).name();
    }

    static String when(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH)
                        .withZone(zone)
                        .format(at) + " (" + zone.getId() + ")";
    }

    /** People's words in a Markdown text: shown as they are, starting no markup. */
    static String markdown(String text) {
        return text == null ? "" : text.strip().replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
