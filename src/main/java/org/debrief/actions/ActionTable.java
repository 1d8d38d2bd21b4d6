package org.debrief.actions;

import static org.debrief.shared.Sql.timestamp;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.debrief.shared.ActionId;
import org.debrief.shared.PersonId;
import org.debrief.shared.RetrospectiveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActionTable {

    private final JdbcClient jdbc;

    ActionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ActionItem> find(ActionId id) {
        return jdbc.sql("select * from action_item where id = ?")
                .param(id.value())
                .query(ActionItem.class)
                .optional();
    }

    Optional<ActionItem> lock(ActionId id) {
        return jdbc.sql("select * from action_item where id = ? for update")
                .param(id.value())
                .query(ActionItem.class)
                .optional();
    }

    Optional<ActionItem> byTicket(String key) {
        return jdbc.sql("select * from action_item where ticket = ? for update")
                .param(key)
                .query(ActionItem.class)
                .optional();
    }

    List<ActionItem> of(RetrospectiveId id) {
        return jdbc.sql("select * from action_item where retrospective = ? order by number")
                .param(id.value())
                .query(ActionItem.class)
                .list();
    }

    List<ActionItem> unproved() {
        return jdbc.sql("select * from action_item where status <> 'PROVED' order by deadline, number")
                .query(ActionItem.class)
                .list();
    }

    void insert(ActionId id, RetrospectiveId retrospective, AgreedAction action, Instant now) {
        jdbc.sql("""
                        insert into action_item (id, retrospective, title, description, owner, verifier, deadline,
                                                 priority, kind, expectation, status, agreed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', ?)
                        """)
                .params(
                        id.value(),
                        retrospective.value(),
                        action.title().strip(),
                        action.description() == null ? "" : action.description().strip(),
                        action.owner().value(),
                        action.verifier().value(),
                        action.deadline(),
                        action.priority().name(),
                        action.kind().name(),
                        action.expectation().strip(),
                        timestamp(now))
                .update();
    }

    void status(ActionId id, ActionStatus status) {
        jdbc.sql("update action_item set status = ? where id = ?")
                .params(status.name(), id.value())
                .update();
    }

    void owner(ActionId id, PersonId owner) {
        jdbc.sql(
                        "update action_item set owner = ?, status = case status when 'ACCEPTED' then status else 'PROPOSED' end where id = ?")
                .params(owner.value(), id.value())
                .update();
    }

    void done(ActionId id, String how, String evidence, Instant now) {
        jdbc.sql("update action_item set status = 'DONE', done_how = ?, evidence = ?, done_at = ? where id = ?")
                .params(Arrays.asList(how, evidence, timestamp(now), id.value()))
                .update();
    }

    void nextRound(ActionId id, int round) {
        jdbc.sql("update action_item set status = 'ACCEPTED', round = ?, done_at = null where id = ?")
                .params(round, id.value())
                .update();
    }

    void ticket(ActionId id, Ticket ticket) {
        jdbc.sql("update action_item set ticket = ?, ticket_url = ? where id = ?")
                .params(Arrays.asList(ticket.key(), ticket.url(), id.value()))
                .update();
    }
}
