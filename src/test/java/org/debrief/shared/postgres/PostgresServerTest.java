package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    Path parent;

    private ServerFolder folder;

    @BeforeEach
    void folder() throws Exception {
        folder = ServerFolder.in(parent);
    }

    @Test
    void dataSurvivesARestart() throws Exception {
        try (PostgresServer first = folder.start()) {
            ServerFolder.run(first, "create table note as select 'still here' as text");
        }
        assertThat(folder.pidFile()).doesNotExist();
        try (PostgresServer second = folder.start()) {
            assertThat(ServerFolder.ask(second, "select text from note")).containsExactly("still here");
        }
    }

    @Test
    void isDurableAndReachableOnLoopbackWithThePasswordOnly() throws Exception {
        try (PostgresServer server = folder.start()) {
            String settings = """
                    select name || '=' || setting from pg_settings where name in ('fsync', 'full_page_writes',
                    'synchronous_commit', 'listen_addresses', 'unix_socket_directories')""";
            assertThat(ServerFolder.ask(server, settings))
                    .containsExactlyInAnyOrder(
                            "fsync=on",
                            "full_page_writes=on",
                            "synchronous_commit=on",
                            "listen_addresses=127.0.0.1",
                            "unix_socket_directories=");
            assertThat(ServerFolder.ask(server, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
            assertThat(ServerFolder.ask(server, "select datcollate from pg_database where datname = 'postgres'"))
                    .containsExactly("C");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .hasMessageContaining("password authentication failed");
        }
        Path password = folder.path().resolve("postgres.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(password)).hasSize(48);
    }

    @Test
    void aSecondInstanceOnTheSameFolderIsRefused() throws Exception {
        try (PostgresServer first = folder.start()) {
            assertThatExceptionOfType(DataFolderInUse.class)
                    .isThrownBy(folder::start)
                    .withMessageContaining(folder.path().toString())
                    .satisfies(refusal -> assertThat(refusal.remedy()).contains("--debrief.data-dir"));
            assertThat(ServerFolder.ask(first, "select 1")).containsExactly("1");
        }
        folder.start().close();
    }

    @Test
    void anInterruptionDuringTheStartLeavesNoServerBehind() throws Exception {
        Thread.currentThread().interrupt();
        PostgresServer server = folder.start();
        ProcessHandle process = folder.server();
        server.close();
        assertThat(Thread.interrupted()).isTrue();
        ServerFolder.awaitEnd(process);
    }

    @Test
    void dataWithoutItsPasswordIsReportedAndNotTouched() throws Exception {
        folder.start().close();
        Path password = folder.path().resolve("postgres.password");
        Path aside = Files.move(password, parent.resolve("aside"));
        assertThatExceptionOfType(EmbeddedPostgresFailure.class)
                .isThrownBy(folder::start)
                .withMessageContaining("postgres.password");
        Files.move(aside, password);
        try (PostgresServer again = folder.start()) {
            assertThat(ServerFolder.ask(again, "select 1")).containsExactly("1");
        }
    }

    @Test
    void dataOfAnotherPostgresqlVersionIsReported() throws Exception {
        folder.start().close();
        Files.writeString(folder.path().resolve("postgres/PG_VERSION"), "16\n");
        assertThatExceptionOfType(EmbeddedPostgresFailure.class)
                .isThrownBy(folder::start)
                .withMessageContaining("initialized by PostgreSQL version 16")
                .satisfies(failure -> assertThat(failure.remedy()).contains("take a dump"));
    }
}
