package org.debrief.shared.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL server whose data outlives it, reachable on loopback and with a password only. */
public final class PostgresServer implements AutoCloseable {

    static final String USER = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres server;
    private final String password;

    private PostgresServer(DataFolder folder, EmbeddedPostgres server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server, after clearing what a killed run left behind.
     *
     * @throws DataFolderInUse if another instance runs on the folder
     */
    public static PostgresServer start(Path path) {
        DataFolder folder = DataFolder.hold(path);
        try {
            LeftoverServer.clear(folder.unfinished());
            LeftoverServer.clear(folder.data());
            String password = folder.password();
            if (!Files.exists(folder.data())) {
                initialise(folder, password);
            }
            return new PostgresServer(folder, run(folder, folder.data(), password), password);
        } catch (IOException | SQLException e) {
            release(folder);
            throw new IllegalStateException("The embedded PostgreSQL in " + path + " does not start.", e);
        } catch (RuntimeException e) {
            release(folder);
            throw e;
        }
    }

    /** Initialised beside and renamed when complete, so that a run killed meanwhile leaves nothing half done. */
    private static void initialise(DataFolder folder, String password) throws IOException, SQLException {
        DataFolder.delete(folder.unfinished());
        try (EmbeddedPostgres fresh = run(folder, folder.unfinished(), null);
                var connection = fresh.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role " + USER + " password '" + password + "'");
        }
        Files.writeString(
                folder.unfinished().resolve("pg_hba.conf"),
                "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
        Files.move(folder.unfinished(), folder.data());
    }

    private static EmbeddedPostgres run(DataFolder folder, Path data, String password) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(
                        Files.createDirectories(folder.binaries()).toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        if (password != null) {
            builder.setConnectConfig("password", password);
        }
        return builder.start();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    public String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
