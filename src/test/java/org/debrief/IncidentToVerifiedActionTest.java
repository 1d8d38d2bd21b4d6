package org.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.identity.Person;
import org.debrief.notification.MailRounds;
import org.debrief.retrospective.Retrospectives;
import org.debrief.retrospective.Stage;
import org.debrief.scheduling.Reply;
import org.debrief.support.DebriefTest;
import org.debrief.support.Fixture;
import org.debrief.support.Stories;
import org.debrief.support.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The whole story, on a real PostgreSQL and a real SMTP server: who gets which mail, and what it says. */
@DebriefTest
@TestPropertySource(properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=3925"})
class IncidentToVerifiedActionTest {

    @RegisterExtension
    static final GreenMailExtension SMTP = new GreenMailExtension(new ServerSetup(3925, "127.0.0.1", "smtp"));

    @Autowired
    private Stories stories;

    @Autowired
    private MailRounds mail;

    @Autowired
    private Retrospectives retrospectives;

    private final List<MimeMessage> seen = new ArrayList<>();

    @Test
    void aResolvedIncidentBecomesAVerifiedAction() throws Exception {
        Story story = stories.aResolvedSev1().run();
        Fixture.Crew crew = story.crew();
        expect(crew.manager(), "Appoint facilitator: Downloads fail");
        expect(crew.ana(), "Add your account: Downloads fail");
        expect(crew.bo(), "Add your account: Downloads fail");
        nothingElse();

        story.facilitatorAppointed();
        expect(crew.facilitator(), "Set goals and invite: Downloads fail");
        story.invited();
        for (Person invited : List.of(crew.ana(), crew.bo(), crew.facilitator())) {
            String invitation = expect(invited, "Invitation: retrospective of Downloads fail");
            assertThat(invitation)
                    .contains("METHOD:REQUEST")
                    .contains("SEQUENCE:0")
                    .contains("What let it reach production?")
                    .contains("/reply/");
        }
        story.accountsGiven();
        expect(crew.facilitator(), "Confirm timeline: Downloads fail");
        story.timelineConfirmed();
        nothingElse();

        story.reply(crew.ana(), Reply.ACCEPTED);
        expect(crew.facilitator(), crew.ana().name() + ": coming - Downloads fail");
        story.fire("timer_dayBeforeSession").fire("timer_preReadDue");
        for (Person invited : List.of(crew.ana(), crew.bo(), crew.facilitator())) {
            assertThat(expect(invited, "Before the session: Downloads fail")).contains("The incident was detected.");
        }
        story.fire("timer_sessionStarts");
        expect(crew.facilitator(), "Hold session: Downloads fail");
        story.held().fire("timer_soakTime");
        expect(crew.facilitator(), "Agree actions: Downloads fail");
        story.actionAgreed();
        expect(crew.manager(), "Review report: Downloads fail");
        assertThat(expect(crew.ana(), "Accept action: A-"))
                .contains("Alert on failing downloads")
                .contains("/tasks/");
        story.reportApproved();
        for (Person reader : List.of(crew.ana(), crew.bo(), crew.facilitator())) {
            assertThat(expect(reader, "Report: Downloads fail")).contains("A slash was missing");
        }
        story.actionAccepted();
        expect(crew.ana(), "Complete action: A-");
        story.actionDone().fire("timer_observe");
        expect(crew.manager(), "Verify action: A-");
        story.fire("timer_verifyActionRemind");
        expect(crew.manager(), "Reminder: Verify action: A-");
        story.verdict("EFFECTIVE");
        assertThat(expect(crew.ana(), "Effective: A-")).contains("The proof says so.");
        nothingElse();
        assertThat(retrospectives.get(story.id()).stage()).isEqualTo(Stage.CLOSED);
        everyMailHasTextAndHtmlAndItsOwnId();
    }

    /** The one new mail to this person with this start of the subject; gives its whole source, decoded. */
    private String expect(Person to, String subject) throws Exception {
        mail.sendNow();
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : SMTP.getReceivedMessages()) {
            String address = message.getRecipients(Message.RecipientType.TO)[0].toString();
            if (address.equals(to.email()) && message.getSubject().startsWith(subject) && !isSeen(message)) {
                found.add(message);
            }
        }
        assertThat(found)
                .as("new mails to %s: %s among %s", to.email(), subject, subjects())
                .hasSize(1);
        seen.add(found.get(0));
        return content(found.get(0));
    }

    private boolean isSeen(MimeMessage message) {
        return seen.contains(message);
    }

    private void nothingElse() throws Exception {
        mail.sendNow();
        assertThat(SMTP.getReceivedMessages().length)
                .as("all mails: %s", subjects())
                .isEqualTo(seen.size());
    }

    private static List<String> subjects() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : SMTP.getReceivedMessages()) {
            subjects.add(message.getRecipients(Message.RecipientType.TO)[0] + ": " + message.getSubject());
        }
        return subjects;
    }

    private static String content(MimeMessage message) throws Exception {
        var parts = (jakarta.mail.internet.MimeMultipart) message.getContent();
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            byte[] bytes = parts.getBodyPart(i).getInputStream().readAllBytes();
            content.append(new String(bytes, java.nio.charset.StandardCharsets.UTF_8))
                    .append('\n');
        }
        return content.toString();
    }

    private static void everyMailHasTextAndHtmlAndItsOwnId() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : SMTP.getReceivedMessages()) {
            var parts = (jakarta.mail.internet.MimeMultipart) message.getContent();
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).isNotBlank();
            ids.add(message.getMessageID());
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Arrays.stream(SMTP.getReceivedMessages())
                        .map(IncidentToVerifiedActionTest::from)
                        .collect(Collectors.toSet()))
                .containsExactly("Debrief <debrief@localhost>");
    }

    private static String from(MimeMessage message) {
        try {
            return message.getFrom()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
