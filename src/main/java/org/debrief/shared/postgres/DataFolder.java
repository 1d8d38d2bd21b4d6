package org.debrief.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder that holds everything the embedded server keeps, held by one instance at a time: a file lock that ends
 * with its process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    /** Closing any channel on a file ends the whole JVM's lock on it, so a second attempt must not open one. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * @throws DataFolderInUse if another instance holds it
     * @throws EmbeddedPostgresFailure if it cannot be made or written
     */
    static DataFolder hold(Path folder) {
        try {
            Path root = existing(folder).toRealPath();
            if (!HELD.add(root)) {
                throw new DataFolderInUse(root);
            }
            try {
                return new DataFolder(root, lock(root));
            } catch (IOException | RuntimeException e) {
                HELD.remove(root);
                throw e;
            }
        } catch (IOException e) {
            throw new EmbeddedPostgresFailure(
                    "The data folder " + folder.toAbsolutePath().normalize() + " cannot be used (" + e + ").",
                    "Make it a folder that the user " + System.getProperty("user.name") + " can write, or "
                            + EmbeddedPostgresFailure.USE_ANOTHER_FOLDER + ".",
                    e);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(root.resolve("debrief.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new DataFolderInUse(root);
        }
        return channel;
    }

    /** A link to a folder is as good as a folder, which {@link Files#createDirectories} denies on older JDKs. */
    static Path existing(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder.toAbsolutePath());
    }

    Path root() {
        return root;
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-bin");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    /** Whether a server was initialised here to the end; a folder that is not complete never has this name. */
    boolean hasData() throws IOException {
        if (!Files.exists(data())) {
            return false;
        }
        try (Stream<Path> entries = Files.list(data())) {
            return entries.findAny().isPresent();
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(root);
        }
    }
}
