package org.debrief.scheduling;

import static org.debrief.shared.Sql.timestamp;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.debrief.retrospective.Part;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SlotTable {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    SlotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Slot> slot(RetrospectiveId id) {
        return jdbc.sql("""
                        select starts_at, minutes, place, sequence, cancelled, goes_ahead_because
                        from session_slot where retrospective = ?
                        """).param(id.value()).query(Slot.class).optional();
    }

    /** Sets the slot; setting it again counts as a change and takes back any decision to go ahead. */
    void slot(RetrospectiveId id, Instant startsAt, int minutes, String place) {
        jdbc.sql("""
                        insert into session_slot (retrospective, starts_at, minutes, place, sequence)
                        values (?, ?, ?, ?, 0)
                        on conflict (retrospective) do update set starts_at = excluded.starts_at,
                          minutes = excluded.minutes, place = excluded.place, sequence = session_slot.sequence + 1,
                          cancelled = false, goes_ahead_because = null
                        """)
                .params(id.value(), timestamp(startsAt), minutes, place == null ? "" : place.strip())
                .update();
    }

    void cancel(RetrospectiveId id) {
        jdbc.sql("update session_slot set cancelled = true, sequence = sequence + 1 where retrospective = ?")
                .param(id.value())
                .update();
    }

    void goesAhead(RetrospectiveId id, String reason) {
        jdbc.sql("update session_slot set goes_ahead_because = ? where retrospective = ?")
                .params(reason, id.value())
                .update();
    }

    List<Invitation> invitations(RetrospectiveId id) {
        return jdbc.sql("select * from invitation where retrospective = ? order by required desc, part, person")
                .param(id.value())
                .query(Invitation.class)
                .list();
    }

    Optional<Invitation> lockByToken(String token) {
        return jdbc.sql("select * from invitation where token = ? for update")
                .param(token)
                .query(Invitation.class)
                .optional();
    }

    void invite(RetrospectiveId id, PersonId person, Part part, boolean required) {
        byte[] token = new byte[32];
        random.nextBytes(token);
        jdbc.sql("""
                        insert into invitation (retrospective, person, part, required, reply, token)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (retrospective, person) do update set part = excluded.part, required = excluded.required
                        """)
                .params(
                        id.value(),
                        person.value(),
                        part.name(),
                        required,
                        Reply.AWAITED.name(),
                        HexFormat.of().formatHex(token))
                .update();
    }

    void uninvite(RetrospectiveId id, PersonId person) {
        jdbc.sql("delete from invitation where retrospective = ? and person = ?")
                .params(id.value(), person.value())
                .update();
    }

    void awaitReplies(RetrospectiveId id) {
        jdbc.sql("update invitation set reply = ?, replied_at = null where retrospective = ?")
                .params(Reply.AWAITED.name(), id.value())
                .update();
    }

    void reply(String token, Reply reply, Instant now) {
        jdbc.sql("update invitation set reply = ?, replied_at = ? where token = ?")
                .params(reply.name(), timestamp(now), token)
                .update();
    }
}
