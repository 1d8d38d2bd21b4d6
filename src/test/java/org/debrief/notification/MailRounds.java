package org.debrief.notification;

import org.springframework.boot.test.context.TestComponent;

/** Lets tests send the outbox when they want it sent. */
@TestComponent
public class MailRounds {

    private final MailRound round;

    public MailRounds(MailRound round) {
        this.round = round;
    }

    public void sendNow() {
        round.go();
    }
}
