package org.debrief.shared.postgres;

import java.nio.file.Path;

/** Another Debrief runs on the same data folder. */
public class DataFolderInUse extends RuntimeException {

    private final transient Path folder;

    DataFolderInUse(Path folder) {
        super("Another Debrief is running on the data folder " + folder + ".");
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
