package org.debrief.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.People;
import org.debrief.identity.Teams;
import org.debrief.incident.Incident;
import org.debrief.incident.IncidentDesk;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.RetrospectiveDesk;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.Notices;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;

/** Incidents, and where one is entered by hand. */
@Route("incidents")
@PageTitle("Incidents - Debrief")
@Menu(title = "Incidents", order = 3)
@PermitAll
class IncidentsView extends Div {

    private static final int SHOWN = 200;

    private final Incidents incidents;
    private final Retrospectives retrospectives;
    private final RetrospectiveDesk retrospectiveDesk;
    private final IncidentDesk desk;
    private final Times times;
    private final Div list = new Div();

    IncidentsView(
            Incidents incidents,
            Retrospectives retrospectives,
            RetrospectiveDesk retrospectiveDesk,
            IncidentDesk desk,
            Teams teams,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.incidents = incidents;
        this.retrospectives = retrospectives;
        this.retrospectiveDesk = retrospectiveDesk;
        this.desk = desk;
        this.times = new Times(current.get().zone(), clock.instant());
        addClassName("page");
        Button report = new Button(
                "Report an incident",
                event -> new IncidentDialog(
                                teams.all(), people.active(), incidents.knownServices(), times.zone(), entered -> {
                                    desk.report(entered);
                                    show();
                                })
                        .open());
        report.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new PageHeader("Incidents", "They come from PagerDuty, the incident API, or by hand.", report), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Incident> all = incidents.latest(SHOWN);
        list.setClassName("list", !all.isEmpty());
        if (all.isEmpty()) {
            list.add(
                    new EmptyState("No incident yet", "Report one by hand, or connect PagerDuty or the incident API."));
        }
        all.forEach(one -> list.add(line(one)));
    }

    private Div line(Incident one) {
        Div title = new Div(one.key() + " " + one.title());
        title.addClassName("line-title");
        Div about = new Div(String.join(", ", one.services()) + " · from "
                + one.source().label() + " · "
                + (one.resolved() ? "resolved " + times.exact(one.milestones().resolved()) : "still open"));
        about.addClassName("line-meta");
        Div main = new Div(title, about);
        main.addClassName("line-main");
        Div end = new Div();
        end.addClassName("line-end");
        retrospectives
                .ofIncident(one.id())
                .ifPresentOrElse(
                        known -> end.add(new Anchor("retrospectives/" + known.id(), known.key())),
                        () -> end.add(open(one)));
        if (!one.resolved()) {
            end.add(new Button(
                    "Resolved",
                    event -> new ResolveDialog(times.zone(), at -> {
                                desk.resolve(one.id(), at);
                                show();
                            })
                            .open()));
        }
        return new Div(Badge.of(one.severity()), main, end);
    }

    private Button open(Incident one) {
        Button open = new Button(
                "Open retrospective",
                event -> Notices.tried(() -> {
                    var id = retrospectiveDesk.openByHand(one.id());
                    getUI().ifPresent(ui -> ui.navigate("retrospectives/" + id));
                }));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return open;
    }
}
