package org.debrief.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Chromium in which each person has a window of their own. */
final class Browsers implements AutoCloseable {

    private static final String MISSING =
            "There is no Chromium at %s. Install it (on Debian: apt-get install chromium), or name another with -Dchromium=PATH.";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Map<String, Page> pages = new HashMap<>();
    private String url;

    Browsers(String url) {
        this.url = url;
        Path chromium = Path.of(System.getProperty("chromium", "/usr/bin/chromium"));
        if (!Files.exists(chromium)) {
            throw new AssertionError(MISSING.formatted(chromium));
        }
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The application was started again elsewhere; everybody signs in afresh. */
    void moveTo(String newUrl) {
        pages.values().forEach(page -> page.context().close());
        pages.clear();
        url = newUrl;
    }

    String url() {
        return url;
    }

    /** The person's window, signed in. */
    Page of(String person) {
        return pages.computeIfAbsent(person, this::signIn);
    }

    /** Closes the person's window with its session. */
    void signOut(String person) {
        pages.remove(person).context().close();
    }

    /** A new window that first opens this address. */
    Page signInBy(String person, String path) {
        Page page = signIn(person, path);
        pages.put(person, page);
        return page;
    }

    private Page signIn(String person) {
        return signIn(person, "/login");
    }

    private Page signIn(String person, String path) {
        Page page = browser.newContext().newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(url + path);
        page.locator("input[name=username]").fill(person + "@debrief.example");
        page.locator("input[name=password]").fill("debrief-demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        page.locator("vaadin-app-layout").waitFor();
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
