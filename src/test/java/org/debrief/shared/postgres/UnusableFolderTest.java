package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableFolderTest {

    @TempDir
    Path parent;

    @Test
    void aFileInPlaceOfTheFolderIsReported() throws Exception {
        Path file = Files.writeString(parent.resolve("data"), "no folder");
        assertThatExceptionOfType(EmbeddedPostgresFailure.class)
                .isThrownBy(() -> PostgresServer.start(file))
                .withMessageContaining("The data folder " + file + " cannot be used")
                .satisfies(failure -> assertThat(failure.remedy()).contains("--debrief.data-dir"));
    }

    @Test
    void aFullDiskIsReportedBeforeTheStart() {
        long mebibyte = 1 << 20;
        assertThatExceptionOfType(EmbeddedPostgresFailure.class)
                .isThrownBy(() -> FreeSpace.check(parent, 100 * mebibyte, false))
                .withMessageContaining("has 100 MiB left; Debrief needs 512 MiB")
                .satisfies(failure -> assertThat(failure.remedy()).startsWith("Free some space"));
        assertThatCode(() -> FreeSpace.check(parent, 200 * mebibyte, true)).doesNotThrowAnyException();
    }

    @Test
    void aPlatformWithoutBinariesIsPointedToAnExternalDatabase() {
        EmbeddedPostgresFailure failure = Binaries.unsupported("Plan 9 on sparc", null);
        assertThat(failure).hasMessage("Debrief brings no PostgreSQL for Plan 9 on sparc.");
        assertThat(failure.remedy()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void whatPostgresqlSaysIsTurnedIntoARemedy() {
        assertThat(remedy("FATAL: could not write: No space left on device")).startsWith("Free some space");
        assertThat(remedy("initdb: error: cannot be run as root")).contains("as an ordinary user");
        assertThat(remedy("could not access directory: Permission denied")).contains("owns the data folder");
        assertThat(remedy("something new")).contains("postgres.log");
    }

    private static String remedy(String story) {
        return ServerTrouble.of("No start", story).remedy();
    }
}
