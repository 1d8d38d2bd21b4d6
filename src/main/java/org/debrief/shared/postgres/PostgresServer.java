package org.debrief.shared.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real PostgreSQL server whose data outlives it, reachable on loopback and with a password only. */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String UNFINISHED = "postgres.unfinished";

    private final DataFolder folder;
    private final Server server;
    private final int port;
    private final String password;

    private PostgresServer(DataFolder folder, Server server, int port, String password) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, after clearing what a killed run left behind. The first start in a folder initialises it.
     *
     * @throws DataFolderInUse if another instance runs on the folder
     * @throws EmbeddedPostgresFailure if it does not start, with the reason and a remedy
     */
    public static PostgresServer start(Path path) {
        DataFolder folder = DataFolder.hold(path);
        try {
            return start(folder);
        } catch (IOException e) {
            folder.close();
            throw ServerTrouble.of("The embedded PostgreSQL does not start in " + folder.root(), e.toString());
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static PostgresServer start(DataFolder folder) throws IOException {
        FreeSpace.check(folder);
        Leftovers.delete(folder.root(), name -> name.contains(".unfinished"));
        Path root = folder.root();
        PostgresPrograms programs =
                new PostgresPrograms(Binaries.unpack(folder.binaries()), root.resolve("postgres-programs.log"));
        Server server = new Server(programs, root.resolve("postgres.log"));
        if (!folder.hasData()) {
            initialise(folder, server);
        }
        String password = PasswordFile.read(folder.passwordFile());
        new LeftoverServer(folder).clear(server);
        return new PostgresServer(folder, server, server.start(folder.data()), password);
    }

    /** Initialised beside and renamed when complete, so that a run killed meanwhile leaves nothing half done. */
    private static void initialise(DataFolder folder, Server server) throws IOException {
        PasswordFile.ensure(folder.passwordFile());
        // A name of its own: a killed run's initdb may go on for a moment in the folder it was given.
        Path unfinished = Files.createTempDirectory(folder.root(), UNFINISHED);
        server.initialise(unfinished, folder.passwordFile());
        Files.deleteIfExists(folder.data()); // only an empty one goes
        Files.move(unfinished, folder.data());
    }

    String url() {
        return "jdbc:postgresql://" + Server.HOST + ":" + port + "/postgres";
    }

    String user() {
        return Server.USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        try {
            if (!server.stop(folder.data())) {
                LOG.warn("The embedded PostgreSQL takes long to stop; the next start will wait for it.");
            }
        } catch (IOException e) {
            LOG.warn("The embedded PostgreSQL could not be stopped; the next start will do it.", e);
        } finally {
            folder.close();
        }
    }
}
