package org.debrief.web.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.publication.ReportDesk;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospective;
import org.debrief.session.SessionDesk;
import org.debrief.session.SessionNotes;
import org.debrief.shared.PersonId;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.Times;
import org.debrief.timeline.Timeline;

/** What a retrospective has gathered, a section for each kind. */
@org.springframework.stereotype.Component
class RetrospectiveSections {

    private final PeopleSection peopleSection;
    private final Timeline timeline;
    private final SessionDesk sessions;
    private final ActionSection actionSection;
    private final ReportDesk reports;
    private final History history;
    private final People people;

    RetrospectiveSections(
            PeopleSection peopleSection,
            Timeline timeline,
            SessionDesk sessions,
            ActionSection actionSection,
            ReportDesk reports,
            History history,
            People people) {
        this.peopleSection = peopleSection;
        this.timeline = timeline;
        this.sessions = sessions;
        this.actionSection = actionSection;
        this.reports = reports;
        this.history = history;
        this.people = people;
    }

    Map<String, Component> of(Retrospective one, Times times) {
        Map<String, Component> sections = new LinkedHashMap<>();
        sections.put("People", peopleSection.of(one, times));
        sections.put("Timeline", timelineOf(one, times));
        sections.put("Findings", findings(one));
        sections.put("Actions", actionSection.actions(one));
        sections.put("Verifications", actionSection.verifications(one, times));
        sections.put("Report", report(one));
        sections.put("History", historyOf(one, times));
        return sections;
    }

    private Component timelineOf(Retrospective one, Times times) {
        Div section = new Div();
        UnorderedList events = new UnorderedList();
        events.addClassName("moments");
        timeline.events(one.id()).forEach(event -> {
            Span meta = new Span(times.exact(event.at()) + " · " + event.kind().label() + " · " + event.source());
            meta.addClassName("meta");
            events.add(new ListItem(meta, new Span(event.text())));
        });
        section.add(
                events.getChildren().findAny().isPresent()
                        ? events
                        : new EmptyState("No events yet", "They are collected while the retrospective is prepared."));
        timeline.gaps(one.id()).forEach(gap -> {
            Paragraph missing = new Paragraph("Missing: " + gap.source() + ". " + gap.text());
            missing.addClassName("muted");
            section.add(missing);
        });
        timeline.accounts(one.id())
                .forEach(account ->
                        section.add(new H3("Account of " + name(account.person())), new Paragraph(account.text())));
        return section;
    }

    private Component findings(Retrospective one) {
        if (sessions.notes(one.id()).isEmpty()) {
            return new EmptyState("No findings yet", "They come from the session.");
        }
        SessionNotes notes = sessions.notes(one.id()).get();
        Div section = new Div(new H3("Summary"), new Paragraph(notes.summary()));
        list(
                section,
                "Causes",
                notes.causes().stream()
                        .map(cause -> (cause.effect() == null ? "" : cause.effect() + ", because: ") + cause.cause()
                                + " (" + cause.kind().label().toLowerCase(java.util.Locale.ROOT) + ")")
                        .toList());
        list(
                section,
                "Contributing factors",
                notes.factors().stream()
                        .map(factor -> factor.category().label() + ": " + factor.text())
                        .toList());
        list(section, "What went well", notes.wentWell() == null ? List.of() : List.of(notes.wentWell()));
        list(section, "Where we were lucky", notes.lucky() == null ? List.of() : List.of(notes.lucky()));
        list(section, "Ideas", notes.ideas());
        return section;
    }

    private Component report(Retrospective one) {
        return reports.latest(one.id())
                .map(report -> {
                    Div body = new Div(new Html("<div>" + ReportDesk.html(report) + "</div>"));
                    body.addClassName("report");
                    Div section = new Div(
                            new Badge(report.status().label(), "plain"),
                            new Anchor("retrospectives/" + one.id() + "/report", " Open as a page"),
                            body);
                    return (Component) section;
                })
                .orElseGet(() -> new EmptyState("No report yet", "It is assembled when the actions are agreed."));
    }

    private Component historyOf(Retrospective one, Times times) {
        UnorderedList entries = new UnorderedList();
        entries.addClassName("moments");
        history.of(one.id()).forEach(entry -> {
            Span meta = new Span(times.exact(entry.at())
                    + entry.person().map(by -> " · " + name(by)).orElse(""));
            meta.addClassName("meta");
            entries.add(new ListItem(meta, new Span(entry.text())));
        });
        return entries;
    }

    private static void list(Div section, String title, List<String> lines) {
        if (lines.stream().anyMatch(line -> !line.isBlank())) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            section.add(new H3(title), list);
        }
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::name).orElse("Somebody");
    }
}
