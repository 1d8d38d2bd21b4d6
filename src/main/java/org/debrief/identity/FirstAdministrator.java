package org.debrief.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While there is no administrator, every start prints a fresh one-time link to create one. */
@Component
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final OneTimeLinks links;

    FirstAdministrator(People people, OneTimeLinks links) {
        this.people = people;
        this.links = links;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void invite() {
        if (people.withRole(Role.ADMINISTRATOR).isEmpty()) {
            LOG.info(
                    "There is no administrator yet. Open this link within 24 hours to become one; it works once: {}",
                    links.setupLink());
        }
    }
}
