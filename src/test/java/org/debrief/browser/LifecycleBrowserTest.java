package org.debrief.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From PagerDuty's webhook to the closed retrospective, everybody in their own browser window. */
class LifecycleBrowserTest {

    @Test
    void anIncidentComesInAndAVerifiedActionComesOut(@TempDir Path data) throws Exception {
        GreenMail smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        smtp.start();
        try (RunningApp app = RunningApp.start(data, smtp.getSmtp().getPort());
                Browsers browsers = new Browsers(app.url())) {
            LifecycleStory story = new LifecycleStory(browsers);
            story.pagerDutySaysResolved();
            story.aMailsLinkSurvivesSignIn();
            story.theManagerAppointsAFacilitator();
            story.theRespondersTellWhatTheySaw();
            story.theFacilitatorInvites();
            story.theFacilitatorConfirmsTheTimeline();
            story.theSessionIsHeld();
            story.actionsAreAgreed();
            story.theReportIsApproved();
            story.theActionIsDone();
            story.theActionIsVerified();
            story.theRetrospectiveIsClosed();
        } finally {
            smtp.stop();
        }
    }
}
