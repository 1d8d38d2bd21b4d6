package org.debrief.shared.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits until a file appears; open it before what makes the file. */
final class FolderWatch implements AutoCloseable {

    private final WatchService watcher;

    FolderWatch(Path folder) throws IOException {
        watcher = folder.getFileSystem().newWatchService();
        folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
    }

    void awaitNew(String prefix) throws InterruptedException {
        boolean there = false;
        while (!there) {
            var key = watcher.poll(1, TimeUnit.MINUTES);
            assertThat(key).as("a new file " + prefix).isNotNull();
            there = key.pollEvents().stream()
                    .anyMatch(event -> event.context().toString().startsWith(prefix));
            key.reset();
        }
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }
}
