package org.debrief.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The server's password: made up once, readable by its owner only. */
final class PasswordFile {

    private static final int BYTES = 24;

    private PasswordFile() {}

    /** Keeps one that is there: it may belong to data that somebody has put aside. */
    static void ensure(Path file) throws IOException {
        if (Files.exists(file) && !Files.readString(file).isBlank()) {
            return;
        }
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        // A temporary file is its owner's only from the start; renamed when whole, so a kill leaves no empty password.
        Path whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".unfinished");
        Files.writeString(whole, HexFormat.of().formatHex(secret));
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws EmbeddedPostgresFailure if it is gone, without which the data cannot be reached */
    static String read(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new EmbeddedPostgresFailure(
                    "The password of the data is missing: " + file + ".",
                    "Bring the file back from your backup of the data folder, or start with an empty folder: "
                            + EmbeddedPostgresFailure.USE_ANOTHER_FOLDER + ".");
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
        return Files.readString(file).strip();
    }
}
