package org.debrief.session;

import static org.debrief.shared.Sql.timestamp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.debrief.identity.CurrentPerson;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.retrospective.History;
import org.debrief.retrospective.Retrospectives;
import org.debrief.shared.NotAllowed;
import org.debrief.shared.Refused;
import org.debrief.shared.RetrospectiveId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what a session found. The person signed in must be a facilitator or steer the retrospective. */
@Service
@Transactional
public class SessionDesk {

    private static final int LONGEST_TEXT = 20_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Retrospectives retrospectives;
    private final CurrentPerson current;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SessionDesk(
            JdbcClient jdbc,
            ObjectMapper json,
            Retrospectives retrospectives,
            CurrentPerson current,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.retrospectives = retrospectives;
        this.current = current;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the notes; an earlier "did not take place" is replaced. */
    public void hold(RetrospectiveId id, SessionNotes notes) {
        Person by = requireFacilitator(id);
        checkText("summary", notes.summary(), "Sum up what the session found.");
        for (int i = 0; i < notes.causes().size(); i++) {
            checkText("causes[" + i + "].cause", notes.causes().get(i).cause(), "Say what led to it.");
        }
        for (int i = 0; i < notes.factors().size(); i++) {
            checkText("factors[" + i + "].text", notes.factors().get(i).text(), "Describe the factor.");
        }
        record(id, true, null, notes, by);
        history.note(id, by.id(), "Held the session with " + notes.attended().size() + " people.");
        events.publishEvent(new SessionHeld(id));
    }

    public void didNotTakePlace(RetrospectiveId id, String reason) {
        Person by = requireFacilitator(id);
        checkText("noShowReason", reason, "Say why the session did not take place.");
        record(id, false, reason.strip(), null, by);
        history.note(id, by.id(), "The session did not take place: " + reason.strip());
        events.publishEvent(new SessionMissed(id, reason.strip()));
    }

    @Transactional(readOnly = true)
    public Optional<SessionNotes> notes(RetrospectiveId id) {
        return jdbc.sql("select notes from session_notes where retrospective = ? and held")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    public boolean held(RetrospectiveId id) {
        return notes(id).isPresent();
    }

    private void record(RetrospectiveId id, boolean held, String reason, SessionNotes notes, Person by) {
        try {
            jdbc.sql("""
                            insert into session_notes values (?, ?, ?, ?::jsonb, ?, ?)
                            on conflict (retrospective) do update set held = excluded.held,
                              missed_reason = excluded.missed_reason, notes = excluded.notes,
                              recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at
                            """)
                    .params(Arrays.asList(
                            id.value(),
                            held,
                            reason,
                            notes == null ? null : json.writeValueAsString(notes),
                            by.id().value(),
                            timestamp(clock.instant())))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private SessionNotes read(String text) {
        try {
            return json.readValue(text, SessionNotes.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Person requireFacilitator(RetrospectiveId id) {
        Person person = current.get();
        if (!retrospectives.maySteer(retrospectives.get(id)) && !person.roles().contains(Role.FACILITATOR)) {
            throw new NotAllowed("Only a facilitator records the session.");
        }
        return person;
    }

    private static void checkText(String field, String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refused(field, missing);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused(field, "This text is longer than " + LONGEST_TEXT + " characters.");
        }
    }
}
