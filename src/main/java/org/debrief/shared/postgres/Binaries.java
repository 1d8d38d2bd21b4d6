package org.debrief.shared.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL programs that come with Debrief, once per version. Unpacked beside and renamed when whole:
 * half a program, left by a kill or a full disk, would never start again.
 */
final class Binaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private Binaries() {}

    /** Returns the folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpack(Path folder) throws IOException {
        byte[] archive = archive();
        String name = "PG-" + digest(archive);
        Path home = DataFolder.existing(folder).resolve(name);
        if (!Files.isDirectory(home)) {
            Path unfinished = Files.createTempDirectory(folder, "PG-unfinished-");
            unpack(archive, unfinished);
            Files.move(unfinished, home);
        }
        Leftovers.delete(folder, other -> other.startsWith("PG-") && !other.equals(name));
        return home;
    }

    private static byte[] archive() throws IOException {
        String system = SystemUtils.IS_OS_WINDOWS ? "Windows" : SystemUtils.IS_OS_MAC ? "Darwin" : "Linux";
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, SystemUtils.OS_ARCH)) {
            return archive.readAllBytes();
        } catch (IllegalStateException e) {
            throw unsupported(SystemUtils.OS_NAME + " on " + SystemUtils.OS_ARCH, e);
        }
    }

    static EmbeddedPostgresFailure unsupported(String platform, Throwable cause) {
        return new EmbeddedPostgresFailure(
                "Debrief brings no PostgreSQL for " + platform + ".",
                "On this machine, " + EmbeddedPostgresFailure.USE_EXTERNAL + ".",
                cause);
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("The archive leads out of its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    write(tar, entry, file);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            file.toFile().setExecutable(true);
        }
    }
}
