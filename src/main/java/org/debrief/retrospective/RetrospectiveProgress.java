package org.debrief.retrospective;

import java.time.Clock;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps the process itself takes a retrospective through. It checks no rights: no person calls it. */
@Service
@Transactional
public class RetrospectiveProgress {

    private final RetrospectiveTable table;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RetrospectiveProgress(RetrospectiveTable table, History history, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    public void reviewDepthDecided(RetrospectiveId id, ReviewPolicy policy) {
        table.policy(id, policy);
        history.note(
                id,
                "Review depth: " + policy.depth().name().toLowerCase(java.util.Locale.ROOT) + ". " + policy.reason());
    }

    public void endWithoutReview(RetrospectiveId id, String reason) {
        table.stage(id, Stage.NOT_NEEDED, reason, clock.instant());
        history.note(id, "Ended without a review. " + reason);
    }

    public void sessionHeld(RetrospectiveId id) {
        table.stage(id, Stage.AFTER_SESSION, null, null);
    }

    /** @param noActionsReason why there are no actions, null if there are some */
    public void actionsAgreed(RetrospectiveId id, String noActionsReason) {
        table.stage(id, Stage.FOLLOW_THROUGH, null, null);
        if (noActionsReason != null) {
            history.note(id, "No actions: " + noActionsReason);
        }
    }

    public void close(RetrospectiveId id) {
        if (table.lock(id).filter(one -> one.stage() == Stage.CLOSED).isPresent()) {
            return;
        }
        table.stage(id, Stage.CLOSED, null, clock.instant());
        history.note(id, "Closed: the report is published and every action is proved.");
        events.publishEvent(new RetrospectiveClosed(id));
    }
}
