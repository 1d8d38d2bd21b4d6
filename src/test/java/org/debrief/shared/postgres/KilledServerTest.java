package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SIGKILL at the worst moments; the next start in the same folder just works. */
class KilledServerTest {

    private static final int ROWS = 200;

    @TempDir
    Path parent;

    private ServerFolder folder;

    @BeforeEach
    void folder() throws Exception {
        folder = ServerFolder.in(parent);
    }

    @Test
    void anOrphanedServerIsStoppedAndNoCommittedRowIsLost() throws Exception {
        List<String> committed;
        try (ChildJvm child = ChildJvm.start(WritingChild.class, folder.path().toString())) {
            committed = committedRows(child);
            child.kill();
            committed.addAll(child.rest());
        }
        ProcessHandle orphan = folder.server();
        assertThat(orphan.isAlive()).isTrue();

        try (PostgresServer again = folder.start()) {
            ServerFolder.awaitEnd(orphan);
            assertThat(notes(again)).containsAll(committed);
        }
    }

    @Test
    void aServerKilledWithItsApplicationRecovers() throws Exception {
        List<String> committed;
        try (ChildJvm child = ChildJvm.start(WritingChild.class, folder.path().toString())) {
            committed = committedRows(child);
            ProcessHandle server = folder.server();
            child.kill();
            server.destroyForcibly();
            ServerFolder.awaitEnd(server);
            committed.addAll(child.rest());
        }
        assertThat(folder.pidFile()).exists();

        try (PostgresServer again = folder.start()) {
            assertThat(notes(again)).containsAll(committed);
        }
    }

    @Test
    void aPidThatBelongsToAnotherProgramNowIsLeftAlone() throws Exception {
        try (ChildJvm child = ChildJvm.start(WritingChild.class, folder.path().toString())) {
            committedRows(child);
            ProcessHandle server = folder.server();
            child.kill();
            server.destroyForcibly();
            ServerFolder.awaitEnd(server);
        }
        Process other = new ProcessBuilder("cat").start();
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(folder.pidFile()));
            lines.set(0, String.valueOf(other.pid()));
            Files.write(folder.pidFile(), lines);
            try (PostgresServer again = folder.start()) {
                assertThat(notes(again)).hasSizeGreaterThanOrEqualTo(ROWS);
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void anEmptyPidFileIsNoObstacle() throws Exception {
        folder.start().close();
        Files.createFile(folder.pidFile());
        try (PostgresServer again = folder.start()) {
            assertThat(ServerFolder.ask(again, "select 1")).containsExactly("1");
        }
    }

    @Test
    void anInitialisationKilledHalfwayBeginsAnew() throws Exception {
        try (FolderWatch watch = new FolderWatch(folder.path());
                ChildJvm child =
                        ChildJvm.start(WritingChild.class, folder.path().toString())) {
            watch.awaitNew("postgres.unfinished");
            child.kill();
        }
        assertThat(folder.path().resolve("postgres")).doesNotExist();

        try (PostgresServer again = folder.start()) {
            assertThat(ServerFolder.ask(again, "select 1")).containsExactly("1");
        }
        folder.start().close();
        assertThat(folder.path()).isDirectoryNotContaining("glob:**.unfinished*");
    }

    @Test
    void halfUnpackedProgramsAreUnpackedAgain() throws Exception {
        Files.delete(folder.path().resolve("postgres-bin"));
        Path half = folder.path().resolve("postgres-bin/PG-unfinished-1/bin");
        Files.writeString(Files.createDirectories(half).resolve("postgres"), "half of it");
        Files.createFile(folder.path().resolve("postgres.password"));
        try (PostgresServer server = folder.start()) {
            assertThat(ServerFolder.ask(server, "select 1")).containsExactly("1");
        }
        assertThat(half).doesNotExist();
    }

    private List<String> committedRows(ChildJvm child) throws IOException {
        List<String> committed = new ArrayList<>();
        while (committed.size() < ROWS) {
            String line = child.line();
            assertThat(line).as("the child runs on").isNotNull();
            if (line.startsWith("committed ")) {
                committed.add(line);
            }
        }
        return committed;
    }

    private static List<String> notes(PostgresServer server) throws Exception {
        return ServerFolder.ask(server, "select 'committed ' || id from note");
    }
}
