package dev.earshot.cli;

import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Wording;
import dev.earshot.record.CheckDocument;
import dev.earshot.record.SarifDocument;
import dev.earshot.render.diagnostics.AnnotationText;
import dev.earshot.render.diagnostics.DiagnosticText;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The ways to print what was found in files, each for another reader. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For programs: a document of our own. */
    JSON,
    /** For programs that take findings from many tools. */
    SARIF,
    /** For GitHub, which shows them beside the lines of a change. */
    GITHUB;

    /** What {@code --help} says about a choice of format. */
    static final String DESCRIPTION = "How to print it: text (the default), json, sarif, or github for annotations.";

    /**
     * The format of this name.
     *
     * @throws UsageException if there is none
     */
    static ReportFormat named(String name) {
        return Stream.of(values())
                .filter(format -> format.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no format " + Wording.quoted(name) + "; formats: "
                        + String.join(
                                ", ",
                                Stream.of(values()).map(ReportFormat::word).toList())));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Everything there is to say about the files.
     *
     * @param command how the reader calls Earshot
     * @param columns how wide the terminal is, so that no line of a file folds there; 0: nobody knows
     */
    String report(List<CheckedFile> files, String command, int columns) {
        return switch (this) {
            case TEXT -> DiagnosticText.of(files, command, columns);
            case JSON -> CheckDocument.of(files);
            case SARIF -> SarifDocument.of(files, EarshotCommand.Version.number(), File.separatorChar);
            case GITHUB -> AnnotationText.of(files);
        };
    }
}
