package org.debrief.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed instance leaves behind: its PostgreSQL still running, or a pid file of one that is gone. The pid may
 * have been given to another program meanwhile, which must be left alone.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final long PATIENCE_SECONDS = 60;

    private LeftoverServer() {}

    static void clear(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            pid(pidFile)
                    .flatMap(ProcessHandle::of)
                    .filter(one -> isOurs(one, data))
                    .ifPresent(LeftoverServer::stop);
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** A server's working folder is its data folder; where that cannot be seen, the command's name decides. */
    private static boolean isOurs(ProcessHandle process, Path data) {
        Path link = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        if (Files.exists(Path.of("/proc/self/cwd"))) {
            try {
                return Files.isSameFile(link, data);
            } catch (IOException e) {
                LOG.debug("Process {} cannot be looked at, so it is none of ours", process.pid(), e);
                return false;
            }
        }
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        LOG.info("Stopping the PostgreSQL server that an earlier run left behind (pid {})", server.pid());
        interrupt(server);
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "The PostgreSQL server with pid " + server.pid()
                            + ", left behind by an earlier run, does not stop.",
                    e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for clients that are gone. */
    private static void interrupt(ProcessHandle server) {
        try {
            int exit = new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                server.destroy();
            }
        } catch (IOException e) {
            LOG.debug("There is no kill command here", e);
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
