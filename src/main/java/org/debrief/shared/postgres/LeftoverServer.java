package org.debrief.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed instance leaves behind: its PostgreSQL still running, or the pid file of one that is gone. The pid may
 * have been given to another program meanwhile, which must be left alone.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    /** Above every system's greatest pid. */
    private static final String NOBODY = "2147483647";

    private final Path data;
    private final Path binaries;
    private final Path pidFile;

    LeftoverServer(DataFolder folder) throws IOException {
        this.data = folder.data();
        this.binaries = DataFolder.existing(folder.binaries()).toRealPath();
        this.pidFile = data.resolve("postmaster.pid");
    }

    void clear(Server server) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<Long> pid = pid(lines);
        if (pid.isEmpty()) {
            // Killed while it wrote the file, so it had not begun to work.
            Files.delete(pidFile);
            return;
        }
        Optional<ProcessHandle> process = pid.flatMap(ProcessHandle::of);
        if (process.isEmpty()) {
            return; // PostgreSQL sees this itself, and looks for workers of the dead server.
        }
        if (isOurs(process.get())) {
            stop(server, process.get());
        } else {
            disown(lines);
        }
    }

    private static Optional<Long> pid(List<String> lines) {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** A server's working folder is its data folder; where that cannot be seen, its program's place decides. */
    private boolean isOurs(ProcessHandle process) {
        if (Files.exists(Path.of("/proc/self/cwd"))) {
            try {
                return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), data);
            } catch (IOException e) {
                LOG.debug("Process {} cannot be looked at, so it is none of ours", process.pid(), e);
                return false;
            }
        }
        return process.info()
                .command()
                .filter(command -> Path.of(command).startsWith(binaries))
                .isPresent();
    }

    private void stop(Server server, ProcessHandle process) throws IOException {
        LOG.info("Stopping the PostgreSQL server that an earlier run left behind (pid {})", process.pid());
        if (!server.stop(data) && process.isAlive()) {
            throw new EmbeddedPostgresFailure(
                    "The PostgreSQL server that an earlier run left behind (pid " + process.pid() + ") does not stop.",
                    "Wait until it has written its data, or end it with: kill -QUIT " + process.pid()
                            + ". Nothing that was saved is lost.");
        }
    }

    /**
     * Takes another program's pid out of the file. The rest stays: with it PostgreSQL makes sure that no worker of the
     * dead server still writes.
     */
    private void disown(List<String> lines) throws IOException {
        List<String> disowned = new ArrayList<>(lines);
        disowned.set(0, NOBODY);
        Files.write(pidFile, disowned);
    }
}
