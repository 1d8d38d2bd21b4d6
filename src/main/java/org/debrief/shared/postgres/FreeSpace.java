package org.debrief.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says at the start that the disk is full, before the server stops in the middle of somebody's work. */
final class FreeSpace {

    private static final long MEBIBYTE = 1 << 20;

    /** Programs 60 MiB, new data 40 MiB, write-ahead log up to 256 MiB, and some air. */
    private static final long FOR_A_NEW_SERVER = 512;

    private static final long FOR_A_KNOWN_SERVER = 128;

    private FreeSpace() {}

    static void check(DataFolder folder) throws IOException {
        check(folder.root(), Files.getFileStore(folder.root()).getUsableSpace(), folder.hasData());
    }

    static void check(Path folder, long usableBytes, boolean hasData) {
        long needed = hasData ? FOR_A_KNOWN_SERVER : FOR_A_NEW_SERVER;
        long usable = usableBytes / MEBIBYTE;
        if (usable < needed) {
            throw new EmbeddedPostgresFailure(
                    "The disk of the data folder " + folder + " has " + usable + " MiB left; Debrief needs " + needed
                            + " MiB there to start.",
                    "Free some space, or " + EmbeddedPostgresFailure.USE_ANOTHER_FOLDER + ".");
        }
    }
}
