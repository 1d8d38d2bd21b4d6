package org.debrief.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The lifecycle as people play it in a browser, a method for each of their steps. */
final class LifecycleStory {

    private static final int MOST_JUMPS = 12;

    private final Browsers browsers;
    private final String title =
            "Checkout fails " + UUID.randomUUID().toString().substring(0, 8);
    private String retrospective;

    LifecycleStory(Browsers browsers) {
        this.browsers = browsers;
    }

    /** PagerDuty says the incident is resolved, twice, as it does when an answer gets lost. */
    void pagerDutySaysResolved() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String body = """
                {"event":{"id":"%s","event_type":"incident.resolved","occurred_at":"%s","data":{"id":"%s",
                "title":"%s","created_at":"%s","service":{"id":"S1","summary":"checkout"},"priority":{"summary":"P1"},
                "assignees":[{"summary":"Theo Brandt"},{"summary":"Priya Raman"}],"teams":[],"urgency":"high"}}}""".formatted(
                        UUID.randomUUID(), now.minusSeconds(60), UUID.randomUUID(), title, now.minusSeconds(3600));
        String delivery = UUID.randomUUID().toString();
        assertThat(post(body, delivery, signature(body)).statusCode()).isEqualTo(202);
        HttpResponse<String> replayed = post(body, delivery, signature(body));
        assertThat(replayed.statusCode()).isEqualTo(202);
        assertThat(replayed.body()).contains("already received");
        assertThat(post(body, "other", "v1=00").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> post(String body, String delivery, String signature)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(browsers.url() + "/hooks/pagerduty"))
                .header("Content-Type", "application/json")
                .header("X-Webhook-Id", delivery)
                .header("X-PagerDuty-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String signature(String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(RunningApp.PAGERDUTY_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "v1=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** A mail's link leads to the task, by way of the sign-in. */
    void aMailsLinkSurvivesSignIn() {
        Page omar = open("omar", "Appoint facilitator");
        String task = omar.url().replace(browsers.url(), "");
        browsers.signOut("omar");
        omar = browsers.signInBy("omar", task);
        assertThat(omar.locator("h1").first()).hasText("Appoint facilitator");
    }

    void theManagerAppointsAFacilitator() {
        Page omar = open("omar", "Appoint facilitator");
        complete(omar);
        assertThat(omar.getByText("Choose one.")).isVisible();
        choose(omar, "Facilitator", "Maya Lindqvist");
        complete(omar, "Appoint facilitator");
    }

    void theRespondersTellWhatTheySaw() {
        for (String responder : new String[] {"theo", "priya"}) {
            Page page = open(responder, "Add your account");
            page.getByLabel("Your account").fill("The checkout answered with errors; the dashboard was green.");
            complete(page, "Add your account");
        }
    }

    void theFacilitatorInvites() {
        Page maya = open("maya", "Set goals and invite");
        maya.getByLabel("What should the session find out?").fill("What let the errors stay unnoticed?");
        complete(maya, "Set goals and invite");
    }

    void theFacilitatorConfirmsTheTimeline() {
        Page maya = open("maya", "Confirm timeline");
        maya.getByLabel("The timeline is as complete as we can make it today").check();
        complete(maya, "Confirm timeline");
    }

    void theSessionIsHeld() {
        jumpUntil("Hold session");
        Page maya = open("maya", "Hold session");
        maya.getByLabel("Yes").check();
        maya.getByLabel("Summary").fill("A certificate ran out; nothing watched it.");
        maya.getByLabel("Because").fill("The certificate was renewed by hand");
        choose(maya, "Kind", "Root cause");
        complete(maya, "Hold session");
    }

    void actionsAreAgreed() {
        jumpUntil("Agree actions");
        Page maya = open("maya", "Agree actions");
        maya.getByLabel("What is to be done").fill("Renew certificates automatically");
        choose(maya, "Owner", "Theo Brandt");
        choose(maya, "Verified by", "Theo Brandt");
        maya.getByLabel("We will know it worked when").fill("No certificate runs out for 30 days");
        complete(maya);
        assertThat(maya.getByText("Somebody other than the owner verifies an action. Choose another person."))
                .isVisible();
        choose(maya, "Verified by", "Omar Haddad");
        complete(maya, "Agree actions");
    }

    void theReportIsApproved() {
        Page omar = open("omar", "Review report");
        assertThat(omar.getByText("A certificate ran out; nothing watched it.").first())
                .isVisible();
        omar.getByLabel("Approve the report").check();
        complete(omar, "Review report");
    }

    void theActionIsDone() {
        Page theo = open("theo", "Accept action");
        theo.getByLabel("Yes, I take it on").check();
        complete(theo, "Accept action");
        theo = open("theo", "Complete action");
        theo.getByLabel("What was done?").fill("A job renews every certificate a month ahead.");
        complete(theo, "Complete action");
    }

    void theActionIsVerified() {
        jumpUntil("Verify action");
        Page omar = open("omar", "Verify action");
        assertThat(omar.getByText("No further incident of checkout was recorded."))
                .isVisible();
        omar.getByLabel("Effective", new Page.GetByLabelOptions().setExact(true))
                .check();
        omar.getByLabel("Why?").fill("Three certificates were renewed by the job.");
        complete(omar, "Verify action");
    }

    void theRetrospectiveIsClosed() {
        Page ada = browsers.of("ada");
        reloadUntil(ada, () -> show(ada), "Closed. Nothing is left to do.");
    }

    private Page open(String person, String task) {
        Page page = browsers.of(person);
        Locator line = page.locator(".list a")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(titleOf(task)));
        for (int tries = 0; tries < 30; tries++) {
            page.navigate(browsers.url() + "/");
            page.locator(".page-header").waitFor();
            if (line.count() > 0) {
                line.first().click();
                page.locator(".form").waitFor();
                return page;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError(
                person + " has no task " + task + ": " + page.locator(".page").innerText());
    }

    private String titleOf(String task) {
        return task.endsWith("action") ? "Renew certificates automatically" : title;
    }

    private static void choose(Page page, String label, String option) {
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first();
        box.fill(option);
        page.locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private static void complete(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Complete task"))
                .click();
    }

    private static void complete(Page page, String task) {
        complete(page);
        assertThat(page.getByText("Done: " + task + ".").first()).isVisible();
    }

    /** The administrator moves the demo clock until the retrospective waits for this task. */
    private void jumpUntil(String task) {
        Page ada = browsers.of("ada");
        for (int jumps = 0; jumps < MOST_JUMPS; jumps++) {
            show(ada);
            if (waitsFor(ada, task)) {
                return;
            }
            ada.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jump to the next timer"))
                    .click();
            ada.locator("vaadin-notification-card").first().waitFor();
            for (int polls = 0; polls < 12 && !waitsFor(ada, task); polls++) {
                ada.waitForTimeout(500);
                show(ada);
            }
        }
        throw new AssertionError(
                "It never came to " + task + ": " + ada.locator(".waiting").innerText());
    }

    private static boolean waitsFor(Page page, String task) {
        return page.locator(".waiting a")
                        .filter(new Locator.FilterOptions().setHasText(task))
                        .count()
                > 0;
    }

    private void show(Page page) {
        if (retrospective == null) {
            page.navigate(browsers.url() + "/retrospectives");
            String path = page.locator(".list a")
                    .filter(new Locator.FilterOptions().setHasText(title))
                    .getAttribute("href");
            retrospective = "/" + path.replaceFirst("^/", "");
        }
        page.navigate(browsers.url() + retrospective);
        page.locator(".waiting").waitFor();
    }

    private static void reloadUntil(Page page, Runnable reload, String text) {
        for (int tries = 0; tries < 40; tries++) {
            reload.run();
            if (page.getByText(text).count() > 0) {
                return;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError(
                "\"" + text + "\" never appeared: " + page.locator(".page").innerText());
    }
}
