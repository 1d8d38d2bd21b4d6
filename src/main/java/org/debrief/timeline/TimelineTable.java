package org.debrief.timeline;

import static org.debrief.shared.Sql.timestamp;
import static org.debrief.shared.Sql.uuid;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TimelineTable {

    private final JdbcClient jdbc;

    TimelineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TimelineEvent> events(RetrospectiveId id) {
        return jdbc.sql("select * from timeline_event where retrospective = ? and not hidden order by at, id")
                .param(id.value())
                .query((row, n) -> new TimelineEvent(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        EventKind.valueOf(row.getString("kind")),
                        row.getString("text"),
                        row.getString("source"),
                        row.getString("link"),
                        Optional.ofNullable(row.getObject("added_by", UUID.class))
                                .map(PersonId::new)
                                .orElse(null)))
                .list();
    }

    void add(RetrospectiveId id, Moment moment, String source, PersonId by) {
        jdbc.sql("""
                        insert into timeline_event (id, retrospective, at, kind, text, source, link, added_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        id.value(),
                        timestamp(moment.at()),
                        moment.kind().name(),
                        moment.text().strip(),
                        source,
                        moment.link(),
                        uuid(by)))
                .update();
    }

    void change(RetrospectiveId id, UUID event, Moment moment) {
        jdbc.sql("update timeline_event set at = ?, kind = ?, text = ? where retrospective = ? and id = ?")
                .params(
                        timestamp(moment.at()),
                        moment.kind().name(),
                        moment.text().strip(),
                        id.value(),
                        event)
                .update();
    }

    void hideAllBut(RetrospectiveId id, List<UUID> kept) {
        jdbc.sql("update timeline_event set hidden = true where retrospective = ? and not id = any(?)")
                .params(id.value(), kept.toArray(UUID[]::new))
                .update();
    }

    void account(RetrospectiveId id, PersonId person, String text, Instant now) {
        jdbc.sql("""
                        insert into account values (?, ?, ?, ?)
                        on conflict (retrospective, person) do update set text = excluded.text, given_at = excluded.given_at
                        """).params(id.value(), person.value(), text, timestamp(now)).update();
    }

    List<Account> accounts(RetrospectiveId id) {
        return jdbc.sql("select person, text, given_at from account where retrospective = ? order by given_at")
                .param(id.value())
                .query(Account.class)
                .list();
    }

    void gap(RetrospectiveId id, String source, String text, Instant now) {
        jdbc.sql("insert into evidence_gap values (?, ?, ?, ?) on conflict do nothing")
                .params(id.value(), source, text, timestamp(now))
                .update();
    }

    List<EvidenceGap> gaps(RetrospectiveId id) {
        return jdbc.sql("select source, text, noted_at from evidence_gap where retrospective = ? order by noted_at")
                .param(id.value())
                .query(EvidenceGap.class)
                .list();
    }

    void confirmed(RetrospectiveId id, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into timeline_confirmation values (?, ?, ?)
                        on conflict (retrospective) do update set person = excluded.person, at = excluded.at
                        """).params(id.value(), by.value(), timestamp(now)).update();
    }
}
