package org.debrief.timeline;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.incident.Incidents;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospective;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The timeline of a retrospective: what people tell of it, and its confirmation. */
@Service
@Transactional
public class Timeline {

    private static final int LONGEST_EVENT = 2_000;
    private static final int LONGEST_ACCOUNT = 50_000;

    private final TimelineTable table;
    private final Retrospectives retrospectives;
    private final Incidents incidents;
    private final CurrentPerson current;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Timeline(
            TimelineTable table,
            Retrospectives retrospectives,
            Incidents incidents,
            CurrentPerson current,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.current = current;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** In time order, without the hidden ones. */
    @Transactional(readOnly = true)
    public List<TimelineEvent> events(RetrospectiveId id) {
        return table.events(id);
    }

    @Transactional(readOnly = true)
    public List<Account> accounts(RetrospectiveId id) {
        return table.accounts(id);
    }

    @Transactional(readOnly = true)
    public List<EvidenceGap> gaps(RetrospectiveId id) {
        return table.gaps(id);
    }

    /** The person signed in tells what they saw; telling it again replaces the text and adds the moments. */
    public void addAccount(RetrospectiveId id, String text, List<Moment> moments) {
        Person person = current.get();
        requireResponder(id, person);
        if (text == null || text.isBlank()) {
            throw new Refused("account", "Tell what you saw, in a sentence or two.");
        }
        if (text.length() > LONGEST_ACCOUNT) {
            throw new Refused("account", "This account is longer than " + LONGEST_ACCOUNT + " characters.");
        }
        for (int i = 0; i < moments.size(); i++) {
            check("moments[" + i + "]", moments.get(i));
            table.add(id, moments.get(i), person.name(), person.id());
        }
        table.account(id, person.id(), text.strip(), clock.instant());
        history.note(id, person.id(), "Added an account.");
    }

    /** Settles the timeline: changed events change, missing ones are hidden (never deleted), new ones are added. */
    public void confirm(RetrospectiveId id, List<ConfirmedEvent> confirmed) {
        Person person = current.get();
        if (!retrospectives.maySteer(retrospectives.get(id)) && !person.roles().contains(Role.FACILITATOR)) {
            throw new NotAllowed("Only a facilitator confirms the timeline.");
        }
        for (int i = 0; i < confirmed.size(); i++) {
            check("events[" + i + "]", confirmed.get(i).moment());
        }
        table.hideAllBut(
                id,
                confirmed.stream()
                        .map(ConfirmedEvent::id)
                        .filter(Objects::nonNull)
                        .toList());
        for (int i = 0; i < confirmed.size(); i++) {
            settle(id, "events[" + i + "].text", confirmed.get(i), person);
        }
        table.confirmed(id, person.id(), clock.instant());
        history.note(id, person.id(), "Confirmed the timeline with " + confirmed.size() + " events.");
        events.publishEvent(new TimelineConfirmed(id));
    }

    private void settle(RetrospectiveId id, String field, ConfirmedEvent event, Person person) {
        if (event.id() == null) {
            table.add(id, event.moment(), person.name(), person.id());
            return;
        }
        try {
            table.change(id, event.id(), event.moment());
        } catch (DuplicateKeyException e) {
            throw new Refused(field, "Another event of the same source says the same at the same time. Remove one.");
        }
    }

    private void requireResponder(RetrospectiveId id, Person person) {
        Retrospective retrospective = retrospectives.get(id);
        if (!incidents.get(retrospective.incident()).responders().contains(person.id())
                && !retrospectives.maySteer(retrospective)) {
            throw new NotAllowed("Accounts come from the people who responded to the incident.");
        }
    }

    private void check(String field, Moment moment) {
        if (moment.at() == null) {
            throw new Refused(field + ".at", "Say when this happened.");
        }
        if (moment.at().isAfter(clock.instant())) {
            throw new Refused(field + ".at", "This event lies in the future.");
        }
        if (moment.kind() == null) {
            throw new Refused(field + ".kind", "Choose what sort of event this was.");
        }
        if (moment.text() == null || moment.text().isBlank()) {
            throw new Refused(field + ".text", "Say what happened.");
        }
        if (moment.text().length() > LONGEST_EVENT) {
            throw new Refused(field + ".text", "This text is longer than " + LONGEST_EVENT + " characters.");
        }
    }
}
