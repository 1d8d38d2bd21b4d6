package org.debrief.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what waits in the outbox, each mail in a transaction of its own. */
@Component
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 9;
    private static final int MOST_IN_A_ROUND = 500;
    private static final int LONGEST_ERROR = 500;

    private final MailTable table;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailRound(MailTable table, Postman postman, TransactionTemplate transaction, Clock clock) {
        this.table = table;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Without a mail server nothing is tried, and everything is kept. */
    void go() {
        if (!postman.connected()) {
            return;
        }
        for (int sent = 0; sent < MOST_IN_A_ROUND; sent++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> next()))) {
                return;
            }
        }
    }

    private boolean next() {
        return table.lockNext(clock.instant())
                .map(mail -> {
                    send(mail);
                    return true;
                })
                .orElse(false);
    }

    /** A failure waits twice as long as the one before, up to about eight hours. */
    private void send(Mail mail) {
        try {
            postman.deliver(mail);
            table.sent(mail.id(), clock.instant());
        } catch (MailException e) {
            Instant next =
                    clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(mail.attempts(), MOST_DOUBLINGS)));
            LOG.warn("Mail to {} could not be sent, next try at {}: {}", mail.address(), next, e.getMessage());
            table.failed(mail.id(), shortened(String.valueOf(e.getMessage())), next);
        }
    }

    private static String shortened(String error) {
        return error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }
}
