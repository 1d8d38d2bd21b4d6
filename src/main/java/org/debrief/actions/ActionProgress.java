package org.debrief.actions;

import java.time.Clock;
import java.util.List;
import org.debrief.retrospective.History;
import org.debrief.shared.ActionId;
import org.debrief.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps the process and the tracker take an action through. It checks no rights, and every verb may be called
 * twice: a job runs at least once.
 */
@Service
@Transactional
public class ActionProgress {

    private final ActionTable table;
    private final List<ActionTracker> trackers;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActionProgress(
            ActionTable table,
            List<ActionTracker> trackers,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.trackers = trackers;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Creates the ticket in the connected tracker; without one, the history says so and the action moves on. */
    public void createTicket(ActionId id) {
        ActionItem item = locked(id);
        if (item.ticket() != null) {
            return;
        }
        trackers.stream()
                .filter(ActionTracker::configured)
                .findFirst()
                .ifPresentOrElse(
                        tracker -> {
                            Ticket ticket = tracker.create(item);
                            table.ticket(id, ticket);
                            history.note(
                                    item.retrospective(),
                                    "Created ticket " + ticket.key() + " in " + tracker.name() + " for " + item.key()
                                            + ".");
                        },
                        () -> history.note(
                                item.retrospective(),
                                "No issue tracker is connected, so " + item.key() + " has no ticket."));
    }

    /** The tracker says a ticket is resolved; an unknown key, or an action already done, changes nothing. */
    public void ticketResolved(String key) {
        table.byTicket(key)
                .filter(item -> item.status() == ActionStatus.ACCEPTED)
                .ifPresent(item -> events.publishEvent(new TicketResolved(item.id())));
    }

    /** The resolved ticket completes the action. */
    public void completeByTicket(ActionId id) {
        ActionItem item = locked(id);
        if (item.status() == ActionStatus.ACCEPTED) {
            table.done(id, "Its ticket " + item.ticket() + " was resolved.", item.ticketUrl(), clock.instant());
            history.note(item.retrospective(), item.key() + " is done: its ticket was resolved.");
            events.publishEvent(new ActionCompleted(id, item.retrospective()));
        }
    }

    public void startNextRound(ActionId id, String reason) {
        ActionItem item = locked(id);
        if (item.status() == ActionStatus.DONE) {
            int round = item.round() + 1;
            table.nextRound(id, round);
            history.note(item.retrospective(), item.key() + " goes into round " + round + ": " + reason);
            events.publishEvent(new NextRoundStarted(id, round, reason));
        }
    }

    public void proved(ActionId id) {
        table.status(id, ActionStatus.PROVED);
    }

    private ActionItem locked(ActionId id) {
        return table.lock(id).orElseThrow(() -> new NotFound("There is no such action."));
    }
}
