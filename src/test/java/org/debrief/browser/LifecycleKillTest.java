package org.debrief.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application is killed with mail unsent and the process half way; started again, it goes on where it was. */
class LifecycleKillTest {

    @Test
    void nothingIsLostOrDoubledWhenItIsKilled(@TempDir Path data) throws Exception {
        GreenMail before = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        before.start();
        int port = before.getSmtp().getPort();
        List<String> delivered = new ArrayList<>();
        RunningApp app = RunningApp.start(data, port);
        try (Browsers browsers = new Browsers(app.url())) {
            LifecycleStory story = new LifecycleStory(browsers);
            story.pagerDutySaysResolved();
            story.theManagerAppointsAFacilitator();
            for (MimeMessage message : before.getReceivedMessages()) {
                delivered.add(describe(message));
            }
            before.stop();
            story.theRespondersTellWhatTheySaw();
            story.theFacilitatorInvites();
            app.kill();

            GreenMail after = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            after.start();
            app = RunningApp.start(data, port);
            browsers.moveTo(app.url());
            story.theFacilitatorConfirmsTheTimeline();
            story.theSessionIsHeld();
            story.actionsAreAgreed();
            story.theReportIsApproved();
            story.theActionIsDone();
            story.theActionIsVerified();
            story.theRetrospectiveIsClosed();
            app.close();
            for (MimeMessage message : after.getReceivedMessages()) {
                delivered.add(describe(message));
            }
            after.stop();
        } finally {
            app.close();
        }
        assertThat(delivered).doesNotHaveDuplicates();
        assertThat(delivered)
                .anyMatch(mail -> mail.contains("maya@debrief.example: Set goals and invite: Checkout fails"))
                .anyMatch(mail -> mail.contains("theo@debrief.example: Invitation: retrospective of Checkout fails"))
                .anyMatch(mail -> mail.contains("priya@debrief.example: Invitation: retrospective of Checkout fails"))
                .anyMatch(mail -> mail.contains("omar@debrief.example: Verify action"));
    }

    private static String describe(MimeMessage message) throws MessagingException {
        return message.getRecipients(Message.RecipientType.TO)[0] + ": " + message.getSubject() + " "
                + message.getMessageID();
    }
}
