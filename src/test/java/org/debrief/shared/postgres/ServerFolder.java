package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A data folder for a test. All of them share one copy of the unpacked programs, which saves seconds each. */
record ServerFolder(Path path) {

    static ServerFolder in(Path parent) throws IOException {
        Path programs =
                Files.createDirectories(Path.of("target", "postgres-bin").toAbsolutePath());
        Path folder = Files.createDirectory(parent.resolve("data of Debrief"));
        Files.createSymbolicLink(folder.resolve("postgres-bin"), programs);
        return new ServerFolder(folder);
    }

    PostgresServer start() {
        return PostgresServer.start(path);
    }

    Path pidFile() {
        return path.resolve("postgres").resolve("postmaster.pid");
    }

    ProcessHandle server() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile()).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    /**
     * A stopped server removes its pid file a moment before its process ends. In a container whose first process reaps
     * nobody it stays listed, but without a program.
     */
    static void awaitEnd(ProcessHandle server) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (server.isAlive() && server.info().command().isPresent()) {
            assertThat(System.nanoTime()).as("the server ends in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    static void run(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> ask(PostgresServer server, String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = connect(server);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
