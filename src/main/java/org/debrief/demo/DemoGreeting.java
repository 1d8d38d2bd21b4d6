package org.debrief.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends a demo's start with its address and whom one can sign in as. */
@Component
@ConditionalOnProperty("debrief.demo")
class DemoGreeting {

    private static final Logger LOG = LoggerFactory.getLogger(DemoGreeting.class);

    private final String baseUrl;

    DemoGreeting(@Value("${debrief.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1_000)
    void greet() {
        String people = DemoTeam.signIns().entrySet().stream()
                .map(one -> "    %-24s %s".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining("\n"));
        LOG.info(
                "Debrief is ready at {}\n  Sign in with the password \"{}\" as one of\n{}\n",
                baseUrl,
                DemoTeam.PASSWORD,
                people);
    }
}
