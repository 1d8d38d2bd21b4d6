package org.debrief.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.debrief.notification.MailRounds;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real PostgreSQL, without the demo's data and with the job executor off: a test fires its
 * timers by name and moves the clock itself. Use it as it is, so that all tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "debrief.demo=false",
            "camunda.bpm.job-execution.enabled=false",
            "debrief.outbox.automatic=false",
            "spring.datasource.hikari.connection-timeout=3000",
            "logging.level.org.debrief=warn"
        })
@Import({Fixture.class, OtherSystems.class, Stories.class, MailRounds.class})
@ContextConfiguration(initializers = TestDatabase.class)
public @interface DebriefTest {}
