package org.debrief.shared.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.lang3.SystemUtils;

/** Runs PostgreSQL's own programs to their end; what they say goes to a file. */
final class PostgresPrograms {

    private final Path home;
    private final Path output;

    PostgresPrograms(Path home, Path output) {
        this.home = home;
        this.output = output;
    }

    /** Whether the program ended well within this time. */
    boolean run(Duration patience, String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin")
                .resolve(program + (SystemUtils.IS_OS_WINDOWS ? ".exe" : ""))
                .toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!ended(process, patience)) {
            process.destroy();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** Waits through an interruption: a SIGTERM during the start interrupts, and must not leave a server behind. */
    private static boolean ended(Process process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    String output() throws IOException {
        return Files.exists(output) ? Files.readString(output).strip() : "";
    }
}
