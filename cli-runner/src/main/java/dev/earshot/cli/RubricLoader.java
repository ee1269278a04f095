package dev.earshot.cli;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Wording;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.rubric.Rubric;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rubrics by name or by file: the one that comes with Earshot, and those that lie in the folder. */
final class RubricLoader {
    static final String STANDARD = "standard";
    static final String SUFFIX = ".rubric.yaml";

    private RubricLoader() {}

    /**
     * The rubric of a name or a file; {@code standard} goes first.
     *
     * @throws UsageException if there is none
     */
    static SourceText find(String nameOrFile) {
        if (nameOrFile.equals(STANDARD)) {
            return new SourceText(STANDARD + SUFFIX, Rubrics.standardText(), null);
        }
        if (isFileName(nameOrFile) || exists(nameOrFile)) {
            return SourceLoader.file(nameOrFile);
        }
        if (exists(nameOrFile + SUFFIX)) {
            return SourceLoader.file(nameOrFile + SUFFIX);
        }
        String help = Wording.didYouMean(nameOrFile, List.of(STANDARD), "rubrics");
        throw new UsageException("there is no rubric called " + Wording.quoted(nameOrFile)
                + (help == null ? ", and no file " + Wording.quoted(nameOrFile + SUFFIX) + " here" : "; " + help));
    }

    private static boolean isFileName(String text) {
        return text.contains("/") || text.contains("\\") || text.endsWith(".yaml") || text.endsWith(".yml");
    }

    private static boolean exists(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * What is in a rubric file.
     *
     * @param rubric null: it has errors
     * @param report everything there is to say about it, as {@code check} says it; empty: nothing
     */
    record Opened(@Nullable Rubric rubric, String report) {}

    /**
     * Reads a rubric.
     *
     * @param command how the reader calls Earshot
     */
    static Opened open(SourceText source, String command) {
        Checked<Rubric> read = RubricReader.read(source.name(), source.bytes());
        String report = read.diagnostics().isEmpty()
                ? ""
                : DiagnosticText.of(read, source.bytes()) + DiagnosticText.summary(1, List.of(read), command);
        return new Opened(read.hasErrors() ? null : read.value(), report);
    }
}
