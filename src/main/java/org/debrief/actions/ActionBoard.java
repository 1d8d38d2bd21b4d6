package org.debrief.actions;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.identity.Teams;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.ActionId;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.NotFound;
import org.debrief.shared.PersonId;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with action items. Each verb checks the person signed in and locks the item it changes. */
@Service
@Transactional
public class ActionBoard {

    private static final int LONGEST_TEXT = 20_000;

    private final ActionTable table;
    private final AgreedActionCheck check;
    private final Retrospectives retrospectives;
    private final Teams teams;
    private final CurrentPerson current;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActionBoard(
            ActionTable table,
            AgreedActionCheck check,
            Retrospectives retrospectives,
            Teams teams,
            CurrentPerson current,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.check = check;
        this.retrospectives = retrospectives;
        this.teams = teams;
        this.current = current;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public ActionItem get(ActionId id) {
        return table.find(id).orElseThrow(() -> new NotFound("There is no such action."));
    }

    @Transactional(readOnly = true)
    public List<ActionItem> of(RetrospectiveId id) {
        return table.of(id);
    }

    /** All actions that are not proved yet, by deadline. */
    @Transactional(readOnly = true)
    public List<ActionItem> unproved() {
        return table.unproved();
    }

    /** Settles the session's actions; an empty list is a decision too. */
    public List<ActionId> agree(RetrospectiveId id, List<AgreedAction> agreed) {
        Retrospective retrospective = retrospectives.get(id);
        Person by = current.get();
        if (!retrospectives.maySteer(retrospective)) {
            throw new NotAllowed("Only the facilitator and the managers of the owning team settle the actions.");
        }
        ZoneId zone = teams.get(retrospective.team()).zone();
        List<ActionId> ids = new ArrayList<>();
        for (int i = 0; i < agreed.size(); i++) {
            check.check("actions[" + i + "]", agreed.get(i), zone);
            ActionId action = ActionId.create();
            table.insert(action, id, agreed.get(i), clock.instant());
            ids.add(action);
        }
        history.note(id, by.id(), "Agreed " + ids.size() + (ids.size() == 1 ? " action." : " actions."));
        events.publishEvent(new ActionsAgreed(id, List.copyOf(ids)));
        return ids;
    }

    public void accept(ActionId id) {
        ActionItem item = owned(id, ActionStatus.PROPOSED);
        table.status(id, ActionStatus.ACCEPTED);
        note(item, "Accepted " + item.key() + ", due " + item.deadline() + ".");
        events.publishEvent(new ActionAccepted(id, item.owner()));
    }

    public void decline(ActionId id, String reason) {
        ActionItem item = owned(id, ActionStatus.PROPOSED);
        String why = AgreedActionCheck.text("reason", reason, LONGEST_TEXT, "Say why you cannot take this on.");
        table.status(id, ActionStatus.DECLINED);
        note(item, "Declined " + item.key() + ": " + why);
        events.publishEvent(new ActionDeclined(id, item.owner(), why));
    }

    /** Gives the action to somebody else; one not accepted yet is offered to them. Its owner and managers may. */
    public void handTo(ActionId id, PersonId owner) {
        ActionItem item = locked(id);
        requireOwnerOrManager(item);
        Person newcomer = check.person("owner", owner);
        AgreedActionCheck.neverTheOwner("owner", owner, item.verifier());
        if (item.status() == ActionStatus.DONE || item.status() == ActionStatus.PROVED) {
            throw new Refused(item.key() + " is done already.");
        }
        table.owner(id, owner);
        note(item, "Gave " + item.key() + " to " + newcomer.name() + ".");
        events.publishEvent(new ActionAssigned(id, owner));
    }

    /** @param evidence a link to what was done, may be blank */
    public void complete(ActionId id, String how, String evidence) {
        ActionItem item = owned(id, ActionStatus.ACCEPTED);
        String done = AgreedActionCheck.text("how", how, LONGEST_TEXT, "Say what was done.");
        table.done(id, done, evidence == null || evidence.isBlank() ? null : evidence.strip(), clock.instant());
        note(item, "Completed " + item.key() + ".");
        events.publishEvent(new ActionCompleted(id, item.retrospective()));
    }

    private ActionItem owned(ActionId id, ActionStatus expected) {
        ActionItem item = locked(id);
        if (!item.owner().equals(current.get().id()) && !current.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("Only its owner can do this with " + item.key() + ".");
        }
        if (item.status() != expected) {
            throw new Refused(item.key() + " has moved on in the meantime: it is now \""
                    + item.status().label().toLowerCase(java.util.Locale.ROOT) + "\".");
        }
        return item;
    }

    private void requireOwnerOrManager(ActionItem item) {
        Person person = current.get();
        if (item.owner().equals(person.id())) {
            return;
        }
        if (!teams.manages(person.id(), retrospectives.get(item.retrospective()).team())) {
            current.require(Role.MANAGER);
        }
    }

    private void note(ActionItem item, String text) {
        history.note(item.retrospective(), current.get().id(), text);
    }

    private ActionItem locked(ActionId id) {
        return table.lock(id).orElseThrow(() -> new NotFound("There is no such action."));
    }
}
