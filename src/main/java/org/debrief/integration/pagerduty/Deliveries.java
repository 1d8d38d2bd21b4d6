package org.debrief.integration.pagerduty;

import static org.debrief.shared.Sql.timestamp;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.debrief.integration.BodyMalformed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What PagerDuty delivered, kept word for word, each delivery once. */
@Component
@Transactional
class Deliveries {

    private static final String SYSTEM = "pagerduty";
    private static final int MOST_ATTEMPTS = 5;

    record Delivery(UUID id, byte[] body) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @throws BodyMalformed if this is no PagerDuty event */
    PagerDutyEvent.Event read(byte[] body) {
        try {
            PagerDutyEvent.Event event =
                    json.readValue(body, PagerDutyEvent.class).event();
            if (event == null || event.id() == null || event.type() == null) {
                throw new BodyMalformed("This is not a PagerDuty v3 event: it has no event id or type.");
            }
            return event;
        } catch (IOException e) {
            throw new BodyMalformed("The body is not valid JSON of a PagerDuty v3 event.");
        }
    }

    /** False if this delivery was kept before. */
    boolean keep(String key, byte[] body) {
        return jdbc.sql("""
                                insert into webhook_delivery (id, system, delivery_key, body, received_at)
                                values (?, ?, ?, ?, ?) on conflict (system, delivery_key) do nothing
                                """)
                        .params(UUID.randomUUID(), SYSTEM, key, body, timestamp(clock.instant()))
                        .update()
                == 1;
    }

    Optional<Delivery> lockNext() {
        return jdbc.sql("""
                        select id, body from webhook_delivery
                        where handled_at is null and system = ? and attempts < ?
                        order by received_at limit 1 for update skip locked
                        """)
                .params(SYSTEM, MOST_ATTEMPTS)
                .query((row, n) -> new Delivery(row.getObject("id", UUID.class), row.getBytes("body")))
                .optional();
    }

    void handled(UUID id, String outcome) {
        jdbc.sql("update webhook_delivery set handled_at = ?, outcome = ?, attempts = attempts + 1 where id = ?")
                .params(timestamp(clock.instant()), outcome, id)
                .update();
    }

    /** Counts a failed try; the last one leaves the reason for an administrator to read. */
    void failed(UUID id, String why) {
        jdbc.sql("update webhook_delivery set attempts = attempts + 1, outcome = ? where id = ?")
                .params(why, id)
                .update();
    }
}
