package org.debrief.web.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.debrief.identity.CurrentPerson;
import org.debrief.process.Progress;
import org.debrief.process.WaitingFor;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;

/** All retrospectives one may read, with what each waits for. */
@Route("retrospectives")
@PageTitle("Retrospectives - Debrief")
@Menu(title = "Retrospectives", order = 2)
@PermitAll
class RetrospectivesView extends Div {

    private static final int SHOWN = 100;

    RetrospectivesView(Retrospectives retrospectives, Progress progress, CurrentPerson current, Clock clock) {
        addClassName("page");
        add(new PageHeader("Retrospectives", "From a resolved incident to actions that are proved to work."));
        List<Retrospective> all = retrospectives.latestVisible(SHOWN);
        if (all.isEmpty()) {
            add(new EmptyState(
                    "No retrospective yet",
                    "One opens by itself when an incident is resolved.",
                    new Anchor("incidents", "Go to the incidents")));
            return;
        }
        Times times = new Times(current.get().zone(), clock.instant());
        Div list = new Div();
        list.addClassName("list");
        list.getElement().setAttribute("role", "list");
        all.forEach(one -> list.add(line(one, progress.waitingFor(one.id()), times)));
        add(list);
    }

    private static Anchor line(Retrospective one, List<WaitingFor> waiting, Times times) {
        Div title = new Div(one.key() + " " + one.title());
        title.addClassName("line-title");
        Div about = new Div(waiting.isEmpty() ? ended(one) : waiting.get(0).what() + whom(waiting.get(0)));
        about.addClassName("line-meta");
        Div main = new Div(title, about);
        main.addClassName("line-main");
        Div end = new Div(new Badge(one.stage().label(), "stage"));
        end.addClassName("line-end");
        if (!waiting.isEmpty()) {
            Span due = waiting.get(0).taskId().isPresent()
                    ? times.due(waiting.get(0).until())
                    : new Span(times.relative(waiting.get(0).until()));
            end.add(new Div(due));
        }
        Anchor line = new Anchor("retrospectives/" + one.id(), Badge.of(one.severity()), main, end);
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private static String whom(WaitingFor waiting) {
        return waiting.whom().map(whom -> ": waits for " + whom).orElse("");
    }

    private static String ended(Retrospective one) {
        return one.endReason() == null ? "Nothing is left to do." : one.endReason();
    }
}
