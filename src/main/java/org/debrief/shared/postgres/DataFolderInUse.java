package org.debrief.shared.postgres;

import java.nio.file.Path;

/** Another Debrief runs on the same data folder. */
public class DataFolderInUse extends EmbeddedPostgresFailure {

    DataFolderInUse(Path folder) {
        super(
                "Another Debrief is running on the data folder " + folder + ".",
                "Stop the other one, or " + USE_ANOTHER_FOLDER + ". To run several nodes on the same data, "
                        + USE_EXTERNAL + ".");
    }
}
