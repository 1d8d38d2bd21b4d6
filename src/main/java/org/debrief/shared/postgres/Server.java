package org.debrief.shared.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Initialises, starts and stops PostgreSQL in a folder. */
final class Server {

    static final String USER = "postgres";
    static final String HOST = "127.0.0.1";

    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 120;
    private static final Duration INITIALISE_PATIENCE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + HOST,
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "synchronous_commit=on",
            // Little to replay after a kill, so the start stays short.
            "max_wal_size=256MB",
            "max_connections=100",
            "timezone=UTC",
            "log_timezone=UTC",
            // The server's own story only; statements, which carry people's words, stay out of the log.
            "log_min_messages=log",
            "log_checkpoints=off",
            "logging_collector=off");

    private final PostgresPrograms programs;
    private final Path log;

    Server(PostgresPrograms programs, Path log) {
        this.programs = programs;
        this.log = log;
    }

    void initialise(Path data, Path passwordFile) throws IOException {
        List<String> arguments = List.of(
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-instructions");
        if (!programs.run(INITIALISE_PATIENCE, "initdb", arguments)) {
            throw ServerTrouble.of("A new database cannot be initialised in " + data.getParent(), programs.output());
        }
    }

    /** Returns the port it listens on. */
    int start(Path data) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            if (attempt(data, port)) {
                return port;
            }
            String story = programs.output() + "\n" + (Files.exists(log) ? Files.readString(log) : "");
            stop(data);
            if (attempt == ATTEMPTS || !ServerTrouble.passes(story) || pauseInterrupted()) {
                throw ServerTrouble.of("The embedded PostgreSQL does not start in " + data, story);
            }
        }
    }

    private boolean attempt(Path data, int port) throws IOException {
        Files.deleteIfExists(log);
        String options = "-p " + port + " -c " + String.join(" -c ", SETTINGS);
        List<String> arguments = List.of(
                "start",
                "--pgdata=" + data,
                "--log=" + log,
                "--wait",
                "--timeout=" + START_SECONDS,
                "--options=" + options);
        return programs.run(Duration.ofSeconds(START_SECONDS + 10), "pg_ctl", arguments);
    }

    /** Whether it is down now. Open transactions are rolled back, committed ones are kept. */
    boolean stop(Path data) throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return true;
        }
        List<String> arguments =
                List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait", "--timeout=" + STOP_SECONDS);
        return programs.run(Duration.ofSeconds(STOP_SECONDS + 10), "pg_ctl", arguments);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static boolean pauseInterrupted() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
