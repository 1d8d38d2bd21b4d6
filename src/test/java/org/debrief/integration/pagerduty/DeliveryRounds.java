package org.debrief.integration.pagerduty;

import org.springframework.boot.test.context.TestComponent;

/** Lets tests handle deliveries when they want them handled. */
@TestComponent
public class DeliveryRounds {

    private final DeliveryRound round;

    public DeliveryRounds(DeliveryRound round) {
        this.round = round;
    }

    public void handleNow() {
        round.go();
    }
}
