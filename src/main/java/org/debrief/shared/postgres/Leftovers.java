package org.debrief.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Clears away what a killed run left half done; what cannot be deleted now is tried again at the next start. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    private Leftovers() {}

    static void delete(Path folder, Predicate<String> name) throws IOException {
        List<Path> found;
        try (Stream<Path> entries = Files.list(folder)) {
            found = entries.filter(entry -> name.test(entry.getFileName().toString()))
                    .toList();
        }
        found.forEach(Leftovers::delete);
    }

    private static void delete(Path leftover) {
        try (Stream<Path> tree = Files.walk(leftover)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.info("{} is left from an earlier run and cannot be deleted yet: {}", leftover, e.toString());
        }
    }
}
