package org.debrief.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.debrief.actions.ActionItem;
import org.debrief.actions.ActionTracker;
import org.debrief.actions.Ticket;
import org.debrief.incident.Incident;
import org.debrief.timeline.EvidenceSource;
import org.debrief.timeline.Moment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Systems at the other end of the ports, not connected unless a test connects them. */
@TestConfiguration
public class OtherSystems {

    public static final String DEAD_SOURCE = "Dead monitoring";
    public static final AtomicBoolean DEAD_SOURCE_CONNECTED = new AtomicBoolean();
    public static final AtomicBoolean TRACKER_CONNECTED = new AtomicBoolean();

    @Bean
    EvidenceSource deadSource() {
        return new EvidenceSource() {
            @Override
            public String name() {
                return DEAD_SOURCE;
            }

            @Override
            public boolean configured() {
                return DEAD_SOURCE_CONNECTED.get();
            }

            @Override
            public List<Moment> collect(Incident incident) {
                throw new IllegalStateException("connection refused");
            }
        };
    }

    @Bean
    ActionTracker tracker() {
        return new ActionTracker() {
            @Override
            public String name() {
                return "Test tracker";
            }

            @Override
            public boolean configured() {
                return TRACKER_CONNECTED.get();
            }

            @Override
            public Ticket create(ActionItem action) {
                return new Ticket("T-" + action.number(), "https://tracker.example/T-" + action.number());
            }
        };
    }
}
