package org.debrief.integration.pagerduty;

import java.util.Optional;
import org.debrief.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Handles the kept deliveries, each in a transaction of its own; a node that dies meanwhile leaves it to the next. */
@Component
class DeliveryRound {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRound.class);

    private final Deliveries deliveries;
    private final PagerDutyIncidents incidents;
    private final TransactionTemplate transaction;

    DeliveryRound(Deliveries deliveries, PagerDutyIncidents incidents, TransactionTemplate transaction) {
        this.deliveries = deliveries;
        this.incidents = incidents;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1_000)
    void go() {
        boolean more = true;
        while (more) {
            more = next();
        }
    }

    private boolean next() {
        Deliveries.Delivery[] current = new Deliveries.Delivery[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Deliveries.Delivery> waiting = deliveries.lockNext();
                waiting.ifPresent(delivery -> {
                    current[0] = delivery;
                    String outcome = incidents.handle(deliveries.read(delivery.body()));
                    deliveries.handled(delivery.id(), outcome);
                });
                return waiting.isPresent();
            }));
        } catch (Refused e) {
            LOG.warn("A PagerDuty delivery was refused: {}", e.getMessage());
            deliveries.handled(current[0].id(), "Refused: " + e.getMessage());
            return true;
        } catch (RuntimeException e) {
            LOG.error("A PagerDuty delivery could not be handled", e);
            if (current[0] != null) {
                deliveries.failed(current[0].id(), String.valueOf(e.getMessage()));
            }
            return false;
        }
    }
}
