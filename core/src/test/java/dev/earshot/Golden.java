package dev.earshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a test expects. One that is missing is written, and one is rewritten under
 * {@code -Dgolden.rewrite=true}; the test fails either way, so that nobody's build can bless its own output.
 */
public final class Golden {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /** A file or folder among the test resources, by its path from there. */
    public static Path resource(String path) {
        return RESOURCES.resolve(path);
    }

    /** Compares a text with the file that holds it. */
    public static void verify(Path file, String actual) {
        try {
            if (Files.exists(file) && !Boolean.getBoolean("golden.rewrite")) {
                assertEquals(Files.readString(file, StandardCharsets.UTF_8), actual, file::toString);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fail("written, to be looked at and committed: " + file);
    }
}
