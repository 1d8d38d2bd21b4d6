package org.debrief.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The packaged application as a process of its own, with a demo and its data in a folder. */
final class RunningApp implements AutoCloseable {

    static final String PAGERDUTY_SECRET = "a-secret-for-tests";
    private static final String READY = "Debrief is ready at";

    private final Process process;
    private final String url;

    private RunningApp(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static RunningApp start(Path data, int smtpPort) {
        Path jar = Path.of(System.getProperty("debrief.jar", "target/debrief-0.1.0-SNAPSHOT.jar"));
        if (!Files.exists(jar)) {
            throw new AssertionError("There is no " + jar + ". Run \"mvn verify\", which packages it first.");
        }
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx700m", "-jar", jar.toString()));
        command.addAll(List.of(
                "--server.port=" + port,
                "--debrief.data-dir=" + data,
                "--debrief.pagerduty.webhook-secret=" + PAGERDUTY_SECRET,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + smtpPort));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            RunningApp app = new RunningApp(process, "http://localhost:" + port);
            app.awaitReady();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return url;
    }

    /** SIGKILL: nothing is shut down, the database server is left behind. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("The application does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void awaitReady() {
        StringBuffer log = new StringBuffer();
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(log, ready), "application-log");
        reader.setDaemon(true);
        reader.start();
        try {
            ready.get(180, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError("The application did not start:\n" + log, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void read(StringBuffer log, CompletableFuture<Void> ready) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                if (line.contains(" ERROR ")) {
                    System.err.println(line);
                }
                if (line.contains(READY)) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IllegalStateException("it ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
