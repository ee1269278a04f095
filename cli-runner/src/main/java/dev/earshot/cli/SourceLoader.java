package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.scenarios.BundledScenarios;
import dev.earshot.text.TerminalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Scenarios by id or by file. */
final class SourceLoader {
    /**
     * More than any scenario, rubric, sheet or result may have. Each reader says so itself, to whatever is larger than its own
     * limit; so this has to be larger than all of them, or a beginning would be taken for the whole.
     */
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int CHUNK = 16 * 1024;

    private SourceLoader() {}

    /** The ids of the scenarios that come with Earshot. */
    static List<String> ids() {
        return BundledScenarios.ids();
    }

    /** A scenario that comes with Earshot. */
    static SourceText bundled(String id) {
        return new SourceText(id + ".scenario.yaml", BundledScenarios.read(id), null);
    }

    /**
     * The scenario of an id or a file; an id goes first.
     *
     * @throws UsageException if there is none
     */
    static SourceText find(String idOrFile) {
        if (ids().contains(idOrFile)) {
            return bundled(idOrFile);
        }
        return isFileName(idOrFile) ? file(idOrFile) : fileOfThatName(idOrFile);
    }

    private static boolean isFileName(String text) {
        return text.contains("/") || text.contains("\\") || text.endsWith(".yaml") || text.endsWith(".yml");
    }

    private static SourceText fileOfThatName(String name) {
        try {
            if (Files.isRegularFile(Path.of(name))) {
                return file(name);
            }
        } catch (InvalidPathException e) {
            // Then it is no file.
        }
        String help = Wording.didYouMean(name, ids(), "scenarios");
        throw new UsageException(
                "there is no scenario called " + Wording.quoted(name) + (help == null ? "" : "; " + help));
    }

    /**
     * The scenario in a file.
     *
     * @throws UsageException if it cannot be read
     */
    static SourceText file(String name) {
        String shown = "'" + TerminalText.line(name) + "'";
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new UsageException(shown + " is a folder, not a file");
            }
            if (!Files.exists(file)) {
                throw new UsageException("there is no file " + shown);
            }
            return new SourceText(name, read(file), file);
        } catch (InvalidPathException e) {
            throw new UsageException(shown + " cannot be the name of a file");
        } catch (IOException e) {
            throw new UsageException("the file " + shown + " cannot be read");
        }
    }

    /** The beginning of a file, enough to see that it is too large. */
    static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** The same of a stream. The JDK's own ways to read many bytes ask files where they stand, which pipes cannot tell. */
    static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        int length = in.read(chunk);
        while (length > 0 && text.size() < MOST_BYTES) {
            text.write(chunk, 0, length);
            length = in.read(chunk);
        }
        return text.toByteArray();
    }
}
