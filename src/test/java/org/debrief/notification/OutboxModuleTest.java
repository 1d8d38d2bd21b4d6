package org.debrief.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.debrief.identity.Person;
import org.debrief.identity.Role;
import org.debrief.shared.NotAllowed;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.TestPropertySource;

/** Nobody listens on the SMTP port here: mail fails, waits and is kept. */
@DebriefTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=1"})
class OutboxModuleTest {

    @Autowired
    private Stories stories;

    @Autowired
    private Fixture fixture;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailRound round;

    @Autowired
    private ApplicationEventPublisher events;

    private Mail mailTo(Person person) {
        Person admin = fixture.person("Adm " + UUID.randomUUID(), Role.ADMINISTRATOR);
        return fixture.as(admin, () -> outbox.latest(10_000)).stream()
                .filter(mail -> mail.recipient().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMailThatFailsIsKeptWithItsErrorAndTriedLater() {
        Story story = stories.aResolvedSev1().run();
        round.go();
        Mail mail = mailTo(story.crew().ana());
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.error()).isNotBlank();
        assertThat(mail.nextTryAt()).isAfter(mail.writtenAt());
        round.go();
        assertThat(mailTo(story.crew().ana()).attempts())
                .as("not before its time")
                .isEqualTo(1);
    }

    @Test
    void aMailIsWrittenOnceForEachKey() {
        Story story = stories.aResolvedSev1().run();
        var task = new TaskNotice("once", "add-account", "Add your account", story.id(), Optional.empty(), null);
        LocalDate day = LocalDate.of(2026, 1, 5);
        events.publishEvent(new TaskReminder(task, story.crew().cy().id(), day));
        events.publishEvent(new TaskReminder(task, story.crew().cy().id(), day));
        Person admin = fixture.person("Adm " + UUID.randomUUID(), Role.ADMINISTRATOR);
        assertThat(fixture.as(admin, () -> outbox.latest(10_000)))
                .filteredOn(mail -> mail.recipient().equals(story.crew().cy().id()))
                .hasSize(1);
    }

    @Test
    void onlyAdministratorsReadTheOutbox() {
        Person manager = fixture.person("Mia " + UUID.randomUUID(), Role.MANAGER);
        assertThatThrownBy(() -> fixture.as(manager, () -> outbox.latest(1))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void markupInAMailIsText() {
        Story story = stories.aResolvedSev1().run();
        var task = new TaskNotice("m", "add-account", "<b>Add</b>", story.id(), Optional.empty(), null);
        events.publishEvent(new TaskAssigned(task, story.crew().director().id()));
        assertThat(mailTo(story.crew().director()).html())
                .contains("&lt;b&gt;Add&lt;/b&gt;")
                .doesNotContain("<b>Add");
    }
}
