package org.debrief.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Lets the mail round go every two seconds, unless {@code debrief.outbox.automatic} is false, as in tests. */
@Configuration
@ConditionalOnProperty(name = "debrief.outbox.automatic", matchIfMissing = true)
class MailSchedule {

    private final MailRound round;

    MailSchedule(MailRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelay = 2_000)
    void go() {
        round.go();
    }
}
