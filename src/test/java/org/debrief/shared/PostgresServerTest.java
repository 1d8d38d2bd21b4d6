package org.debrief.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.debrief.shared.postgres.DataFolderInUse;
import org.debrief.shared.postgres.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    private Path folder;

    /** Runs in a process of its own until it is killed: starts the server, writes a row, says so. */
    public static final class Victim {

        public static void main(String[] args) throws Exception {
            PostgresServer server = PostgresServer.start(Path.of(args[0]));
            try (Connection connection = connect(server)) {
                connection.createStatement().execute("create table kept (text text)");
                connection.createStatement().execute("insert into kept values ('committed')");
            }
            System.out.println("written");
            Thread.currentThread().join();
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), "postgres", server.password());
    }

    private static String kept(PostgresServer server) throws SQLException {
        try (Connection connection = connect(server);
                var rows = connection.createStatement().executeQuery("select text from kept")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Test
    void dataOutlivesAKillThatLeavesTheServerBehind() throws Exception {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.equals("written")) {
            line = out.readLine();
        }
        assertThat(line).isEqualTo("written");
        assertThatThrownBy(() -> PostgresServer.start(folder)).isInstanceOf(DataFolderInUse.class);
        victim.destroyForcibly().waitFor();
        assertThat(folder.resolve("postgres/postmaster.pid")).exists();
        try (PostgresServer again = PostgresServer.start(folder)) {
            assertThat(kept(again)).isEqualTo("committed");
        }
    }

    @Test
    void aPidFileOfAnotherProgramIsPutAside() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder);
                Connection connection = connect(server)) {
            connection.createStatement().execute("create table kept as select 'here' as text");
        }
        long innocent = ProcessHandle.current().pid();
        Files.writeString(folder.resolve("postgres/postmaster.pid"), innocent + "\n");
        try (PostgresServer again = PostgresServer.start(folder)) {
            assertThat(kept(again)).isEqualTo("here");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aHalfDoneInitialisationIsDoneAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres.unfinished/base"));
        Files.writeString(folder.resolve("postgres.unfinished/postgresql.conf"), "");
        try (PostgresServer server = PostgresServer.start(folder);
                Connection connection = connect(server)) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (PostgresServer server = PostgresServer.start(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }
}
