package org.debrief.web.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.debrief.actions.ActionBoard;
import org.debrief.actions.ActionItem;
import org.debrief.actions.ActionStatus;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Person;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;
import org.debrief.verification.Verification;
import org.debrief.verification.Verifications;

/** Every action that is not proved yet: overdue verifications first, then open actions. */
@Route("actions")
@PageTitle("Actions - Debrief")
@Menu(title = "Actions", order = 4)
@PermitAll
class ActionsView extends Div {

    private static final int LOOKED_AT = 1_000;

    private final ActionBoard actions;
    private final People people;
    private final List<RetrospectiveId> visible;
    private final Times times;

    ActionsView(
            ActionBoard actions,
            Verifications verifications,
            Retrospectives retrospectives,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.actions = actions;
        this.people = people;
        this.times = new Times(current.get().zone(), clock.instant());
        this.visible = retrospectives.latestVisible(LOOKED_AT).stream()
                .map(Retrospective::id)
                .toList();
        addClassName("page");
        add(new PageHeader("Actions", "An action is finished when somebody has proved that it works."));
        List<Verification> open = verifications.open().stream()
                .filter(one -> visible.contains(one.retrospective()))
                .toList();
        List<ActionItem> undone = actions.unproved().stream()
                .filter(item -> item.status() != ActionStatus.DONE && visible.contains(item.retrospective()))
                .toList();
        if (open.isEmpty() && undone.isEmpty()) {
            add(new EmptyState("No open action", "Actions appear here when a session agrees on them."));
        }
        if (!open.isEmpty()) {
            add(
                    new H2("To be proved"),
                    list(open.stream().map(this::verification).toList()));
        }
        if (!undone.isEmpty()) {
            LocalDate today = LocalDate.now(clock.withZone(times.zone()));
            add(
                    new H2("To be done"),
                    list(undone.stream().map(item -> action(item, today)).toList()));
        }
    }

    private Anchor verification(Verification one) {
        ActionItem item = actions.get(one.action());
        boolean over = one.observeUntil().isBefore(times.now());
        Span end = new Span(
                over
                        ? "observation ended " + times.relative(one.observeUntil())
                        : "observed until " + times.exact(one.observeUntil()));
        if (over) {
            end.addClassName("overdue");
        }
        return line(item, "verified by " + name(people.find(one.verifier())), end);
    }

    private Anchor action(ActionItem item, LocalDate today) {
        Span end = new Span("by " + Times.day(item.deadline()));
        if (item.deadline().isBefore(today)) {
            end.setText("was due " + Times.day(item.deadline()));
            end.addClassName("overdue");
        }
        return line(item, name(people.find(item.owner())), end);
    }

    private static Anchor line(ActionItem item, String who, Span end) {
        Div title = new Div(item.key() + " " + item.title());
        title.addClassName("line-title");
        Div about = new Div(who + " · " + item.status().label() + (item.round() > 1 ? " · round " + item.round() : ""));
        about.addClassName("line-meta");
        Div main = new Div(title, about);
        main.addClassName("line-main");
        end.addClassName("line-end");
        Anchor line = new Anchor(
                "retrospectives/" + item.retrospective(),
                new Badge(item.priority().label(), "plain"),
                main,
                end);
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private static Div list(List<Anchor> lines) {
        Div list = new Div();
        list.addClassName("list");
        list.getElement().setAttribute("role", "list");
        lines.forEach(list::add);
        return list;
    }

    private static String name(java.util.Optional<Person> person) {
        return person.map(Person::name).orElse("nobody");
    }
}
