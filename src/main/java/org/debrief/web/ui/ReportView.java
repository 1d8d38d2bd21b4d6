package org.debrief.web.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.debrief.publication.ReportDesk;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.RetrospectiveId;
import org.debrief.shared.ui.EmptyState;

/** A retrospective's report as a page of its own. */
@Route("retrospectives/:retrospective/report")
@PageTitle("Report - Debrief")
@PermitAll
class ReportView extends Div implements BeforeEnterObserver {

    private final Retrospectives retrospectives;
    private final ReportDesk reports;

    ReportView(Retrospectives retrospectives, ReportDesk reports) {
        this.retrospectives = retrospectives;
        this.reports = reports;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RetrospectiveId id = RetrospectiveId.of(
                event.getRouteParameters().get("retrospective").orElse(""));
        var retrospective = retrospectives.visible(id);
        Anchor back = new Anchor("retrospectives/" + id, "Back to " + retrospective.key());
        Div body = new Div();
        body.addClassName("report");
        reports.latest(id)
                .ifPresentOrElse(
                        report -> body.add(new Html("<div>" + ReportDesk.html(report) + "</div>")),
                        () -> body.add(
                                new EmptyState("No report yet", "It is assembled when the actions are agreed.")));
        removeAll();
        add(back, body);
    }
}
