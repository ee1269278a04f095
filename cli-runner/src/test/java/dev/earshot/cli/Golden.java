package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was printed once and read by a person. A missing one is written, and fails, so that somebody reads it. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/dev/earshot/cli");

    private Golden() {}

    static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, actual);
                fail("written, read it: " + file);
            }
            assertEquals(Files.readString(file), actual, "delete " + file + " to have it written anew");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
