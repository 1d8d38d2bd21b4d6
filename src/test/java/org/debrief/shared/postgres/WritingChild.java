package org.debrief.shared.postgres;

import java.nio.file.Path;
import java.sql.Connection;

/** Writes one row after the other, and prints each number once it is committed. */
class WritingChild {

    public static void main(String[] arguments) throws Exception {
        PostgresServer server = PostgresServer.start(Path.of(arguments[0]));
        ServerFolder.run(server, "create table note (id int primary key)");
        try (Connection connection = ServerFolder.connect(server);
                var insert = connection.prepareStatement("insert into note values (?)")) {
            for (int id = 1; ; id++) {
                insert.setInt(1, id);
                insert.executeUpdate();
                System.out.println("committed " + id);
            }
        }
    }
}
