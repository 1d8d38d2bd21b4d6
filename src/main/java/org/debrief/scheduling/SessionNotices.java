package org.debrief.scheduling;

import org.debrief.retrospective.History;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the invited people about the session, by events that mail listens to. Only the process calls it, and may call
 * it twice: mail is unique by the slot's sequence.
 */
@Service
@Transactional
public class SessionNotices {

    private final SlotTable table;
    private final History history;
    private final ApplicationEventPublisher events;

    SessionNotices(SlotTable table, History history, ApplicationEventPublisher events) {
        this.table = table;
        this.history = history;
        this.events = events;
    }

    public void sendInvitations(RetrospectiveId id) {
        Slot slot = table.slot(id).orElseThrow();
        int count = table.invitations(id).size();
        history.note(
                id,
                (slot.sequence() == 0 ? "Sent invitations to " : "Sent updated invitations to ")
                        + count
                        + (count == 1 ? " person." : " people."));
        events.publishEvent(new InvitationsSent(id, slot.sequence()));
    }

    public void sendPreRead(RetrospectiveId id) {
        history.note(id, "Sent the pre-read.");
        events.publishEvent(new PreReadSent(id, table.slot(id).orElseThrow().sequence()));
    }

    /** Withdraws the session, if one was planned. */
    public void withdraw(RetrospectiveId id) {
        table.slot(id).filter(slot -> !slot.cancelled()).ifPresent(slot -> {
            table.cancel(id);
            history.note(id, "Withdrew the session's invitations.");
            events.publishEvent(new SessionCancelled(id, slot.sequence() + 1));
        });
    }
}
