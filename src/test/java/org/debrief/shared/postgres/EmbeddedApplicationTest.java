package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody at the keyboard sees of a whole application on the embedded server. */
class EmbeddedApplicationTest {

    @TempDir
    Path parent;

    @Test
    void aSecondApplicationSaysWhyItEndsAndASignalEndsTheFirst() throws Exception {
        ServerFolder folder = ServerFolder.in(parent);
        try (ChildJvm first =
                        ChildJvm.start(ApplicationChild.class, folder.path().toString());
                ChildJvm second = secondAfter(first, folder)) {
            List<String> said = second.rest();
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(String.join("\n", said))
                    .contains("APPLICATION FAILED TO START")
                    .contains("Another Debrief is running on the data folder " + folder.path())
                    .contains("Stop the other one, or name another folder with --debrief.data-dir=PATH")
                    .doesNotContain("\tat ");

            ProcessHandle server = folder.server();
            first.terminate();
            first.exitCode();
            ServerFolder.awaitEnd(server);
            assertThat(folder.pidFile()).doesNotExist();
        }
    }

    @Test
    void aSignalDuringTheStartLeavesNoServerBehind() throws Exception {
        ServerFolder folder = ServerFolder.in(parent);
        folder.start().close();
        try (FolderWatch watch = new FolderWatch(folder.pidFile().getParent());
                ChildJvm child =
                        ChildJvm.start(ApplicationChild.class, folder.path().toString())) {
            watch.awaitNew("postmaster.pid");
            child.terminate();
            child.exitCode();
        }
        assertThat(folder.pidFile()).doesNotExist();
    }

    private static ChildJvm secondAfter(ChildJvm first, ServerFolder folder) throws Exception {
        String line = first.line();
        while (!"running".equals(line)) {
            assertThat(line).as("the first runs on").isNotNull();
            line = first.line();
        }
        return ChildJvm.start(ApplicationChild.class, folder.path().toString());
    }
}
