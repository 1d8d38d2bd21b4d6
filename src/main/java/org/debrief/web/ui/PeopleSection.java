package org.debrief.web.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.Incidents;
import org.debrief.incident.Milestone;
import org.debrief.retrospective.Retrospective;
import org.debrief.scheduling.Attendance;
import org.debrief.shared.PersonId;
import org.debrief.shared.ui.Times;
import org.springframework.stereotype.Component;

/** The incident's facts, the session and the people. */
@Component
class PeopleSection {

    private final Incidents incidents;
    private final Attendance attendance;
    private final Teams teams;
    private final People people;

    PeopleSection(Incidents incidents, Attendance attendance, Teams teams, People people) {
        this.incidents = incidents;
        this.attendance = attendance;
        this.teams = teams;
        this.people = people;
    }

    Div of(Retrospective one, Times times) {
        Incident incident = incidents.get(one.incident());
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "Incident", incident.key() + ", from " + incident.source().label());
        fact(facts, "Services", String.join(", ", incident.services()));
        fact(facts, "Team", teams.get(one.team()).name());
        fact(facts, "Facilitator", one.facilitator() == null ? "not appointed yet" : name(one.facilitator()));
        fact(
                facts,
                "Responders",
                incident.responders().isEmpty()
                        ? "none named"
                        : incident.responders().stream().map(this::name).collect(Collectors.joining(", ")));
        for (Milestone milestone : Milestone.values()) {
            fact(
                    facts,
                    milestone.label(),
                    incident.milestones().at(milestone).map(times::exact).orElse("not known"));
        }
        fact(
                facts,
                "Customers affected",
                incident.impactMinutes() == null ? "not known" : incident.impactMinutes() + " minutes");
        one.decidedPolicy().ifPresent(policy -> fact(facts, "Review", policy.reason()));
        Div section = new Div(facts);
        if (!one.goals().isBlank()) {
            section.add(new H3("Goals"), new Paragraph(one.goals()));
        }
        attendance.slot(one.id()).ifPresent(slot -> {
            section.add(
                    new H3("Session"),
                    new Paragraph((slot.cancelled() ? "Cancelled. It was planned for " : "")
                            + times.exact(slot.startsAt()) + ", " + slot.minutes() + " minutes"
                            + (slot.place().isBlank() ? "" : ", " + slot.place())));
            UnorderedList list = new UnorderedList();
            attendance
                    .invitations(one.id())
                    .forEach(invited -> list.add(new ListItem(name(invited.person()) + ", "
                            + invited.part().label().toLowerCase(java.util.Locale.ROOT)
                            + (invited.required() ? " (needed)" : "")
                            + ": " + invited.reply().label().toLowerCase(java.util.Locale.ROOT))));
            section.add(list);
        });
        return section;
    }

    private static void fact(DescriptionList facts, String term, String text) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("Somebody");
    }
}
