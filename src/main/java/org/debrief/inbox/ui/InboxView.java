package org.debrief.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Role;
import org.debrief.inbox.Inbox;
import org.debrief.inbox.InboxTask;
import org.debrief.shared.ui.Badge;
import org.debrief.shared.ui.EmptyState;
import org.debrief.shared.ui.PageHeader;
import org.debrief.shared.ui.Times;

/** What waits for the person signed in, and what they could take on. */
@Route("")
@PageTitle("Inbox - Debrief")
@Menu(title = "Inbox", order = 1)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver {

    private final Inbox inbox;
    private final CurrentPerson current;
    private final Clock clock;

    InboxView(Inbox inbox, CurrentPerson current, Clock clock) {
        this.inbox = inbox;
        this.current = current;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Times times = new Times(current.get().zone(), clock.instant());
        List<InboxTask> mine = inbox.mine();
        List<InboxTask> groups = inbox.ofMyGroups();
        long overdue =
                mine.stream().filter(task -> task.overdue(clock.instant())).count();
        add(new PageHeader("Inbox", mine.isEmpty() ? null : summary(mine.size(), overdue)));
        if (mine.isEmpty()) {
            add(new EmptyState(
                    "Nothing waits for you",
                    "When a retrospective needs you, its task appears here and in your mail."));
        } else {
            add(list(mine, times));
        }
        if (!groups.isEmpty()) {
            add(new H2("Waiting for somebody to take it (" + groups.size() + ")"), list(groups, times));
        }
    }

    private static String summary(int all, long overdue) {
        String open = all == 1 ? "1 task waits for you" : all + " tasks wait for you";
        return overdue == 0 ? open + "." : open + ", " + overdue + " overdue.";
    }

    private static Div list(List<InboxTask> tasks, Times times) {
        Div list = new Div();
        list.addClassName("list");
        list.getElement().setAttribute("role", "list");
        tasks.forEach(task -> list.add(line(task, times)));
        return list;
    }

    private static Anchor line(InboxTask task, Times times) {
        Div title =
                new Div(task.name() + task.action().map(action -> ": " + action).orElse(""));
        title.addClassName("line-title");
        Div about = new Div(task.retrospective().key() + " "
                + task.retrospective().title() + (task.assignee().isPresent() ? "" : " · any " + roles(task)));
        about.addClassName("line-meta");
        Div main = new Div(title, about);
        main.addClassName("line-main");
        Span end = times.due(task.due());
        end.addClassName("line-end");
        Anchor line =
                new Anchor("tasks/" + task.id(), Badge.of(task.retrospective().severity()), main, end);
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private static String roles(InboxTask task) {
        return task.groups().stream()
                .map(Role::label)
                .map(label -> label.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}
