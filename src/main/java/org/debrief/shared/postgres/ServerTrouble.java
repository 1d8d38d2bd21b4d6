package org.debrief.shared.postgres;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what PostgreSQL says about a failed start. */
final class ServerTrouble {

    private static final int LAST_LINES = 8;

    private ServerTrouble() {}

    /** Another program took the port meanwhile, or a killed run's server is still starting or ending. */
    static boolean passes(String story) {
        return story.contains("could not bind")
                || story.contains("pre-existing shared memory")
                || story.contains("postmaster.pid\" already exists");
    }

    static EmbeddedPostgresFailure of(String what, String story) {
        String[] lines = story.strip().split("\\R");
        String end = Arrays.stream(lines)
                .skip(Math.max(0, lines.length - LAST_LINES))
                .map(line -> "\n    " + line)
                .collect(Collectors.joining());
        return new EmbeddedPostgresFailure(what + ". The cause:" + end, remedy(story));
    }

    private static String remedy(String story) {
        if (story.contains("No space left") || story.contains("Disk quota")) {
            return "Free some space on that disk and start again; nothing that was saved is lost.";
        }
        if (story.contains("as root")) {
            return "This system lets root make no user namespace (unshare -U). Start Debrief as an ordinary user, or "
                    + EmbeddedPostgresFailure.USE_EXTERNAL + ".";
        }
        if (story.contains("Permission denied") || story.contains("wrong ownership")) {
            return "Start Debrief as the user who owns the data folder, or "
                    + EmbeddedPostgresFailure.USE_ANOTHER_FOLDER + ".";
        }
        if (story.contains("not compatible with this version")) {
            return "The data belongs to another version of PostgreSQL. Start the Debrief that wrote it, take a dump,"
                    + " and load that into an empty folder.";
        }
        return "The folder beside the data has the whole story in postgres.log. To go on without it, "
                + EmbeddedPostgresFailure.USE_ANOTHER_FOLDER + ", or " + EmbeddedPostgresFailure.USE_EXTERNAL + ".";
    }
}
