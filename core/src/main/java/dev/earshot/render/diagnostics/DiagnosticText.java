package dev.earshot.render.diagnostics;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.DisplayWidth;
import dev.earshot.text.Message;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TerminalText;
import dev.earshot.text.TextLayout;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Diagnostics as plain text, each with the line it is about. It says everything in words: no colour, nothing but what a
 * screen reader can read out. Everything from files goes through {@link TerminalText}.
 */
public final class DiagnosticText {
    private static final int UNKNOWN = 0;

    private final SourceExcerpt excerpts;
    private final int gutter;
    private final @Nullable TextLayout layout;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param columns how wide a line with its excerpt may be; {@link #UNKNOWN}: nobody knows
     * @param layout how sentences are wrapped; null: they are not
     */
    private DiagnosticText(SourceText source, int gutter, int columns, @Nullable TextLayout layout) {
        this.excerpts = new SourceExcerpt(source, gutter, columns);
        this.gutter = gutter;
        this.layout = layout;
    }

    /**
     * A whole report: what there is to say about each file, and the {@link #summary}.
     *
     * @param command how the reader calls Earshot, for advice that can be typed as it stands
     * @param columns how wide the terminal is that shows it, so that no line of a file folds there; 0: nobody knows
     */
    public static String of(List<CheckedFile> files, String command, int columns) {
        String reports = files.stream().map(file -> of(file, columns, null)).collect(Collectors.joining());
        List<? extends Checked<?>> results =
                files.stream().map(CheckedFile::checked).toList();
        return reports + summary(files.size(), results, command);
    }

    /**
     * What there is to say about one file.
     *
     * @param source the bytes of the file, as they are
     */
    public static String of(Checked<?> checked, byte[] source) {
        return of(CheckedFile.of("", source, checked));
    }

    /** What there is to say about one file. */
    public static String of(CheckedFile file) {
        return of(file, UNKNOWN, null);
    }

    /** What there is to say about one file, laid out as part of a report: no line is wider than that. */
    public static String of(CheckedFile file, TextLayout layout) {
        return of(file, layout.width(), layout);
    }

    private static String of(CheckedFile file, int columns, @Nullable TextLayout layout) {
        Checked<?> checked = file.checked();
        String lastLine = Integer.toString(checked.diagnostics().stream()
                .flatMap(diagnostic -> Stream.concat(
                        Stream.of(diagnostic.span()),
                        diagnostic.related().stream().map(Located::span)))
                .mapToInt(span -> span.start().line())
                .max()
                .orElse(1));
        DiagnosticText report = new DiagnosticText(file.text(), lastLine.length(), columns, layout);
        checked.diagnostics().forEach(report::diagnostic);
        if (checked.more() > 0) {
            report.out
                    .append(Phrases.say("report.more", "count", checked.more()))
                    .append("\n\n");
        }
        return report.out.toString();
    }

    /**
     * The last lines of a report on several files: how many problems there are, and what to do next.
     *
     * @param files how many files were read
     */
    public static String summary(int files, Collection<? extends Checked<?>> results) {
        return summary(files, results, "earshot");
    }

    /** @param command how the reader calls Earshot, for advice that can be typed as it stands */
    public static String summary(int files, Collection<? extends Checked<?>> results, String command) {
        return ReportSummary.of(results).text(files, command);
    }

    private void diagnostic(Diagnostic diagnostic) {
        if (diagnostic.silenced() != null) {
            silenced(diagnostic, diagnostic.silenced());
        } else {
            unsilenced(diagnostic);
        }
    }

    /** Without the line and without help: it is to be seen, and nothing is to be done about it. */
    private void silenced(Diagnostic diagnostic, String reason) {
        words(
                "",
                "  ",
                head(diagnostic, place(diagnostic.file(), diagnostic.span()) + ": " + TerminalText.line(reason)));
        out.append('\n');
    }

    private void unsilenced(Diagnostic diagnostic) {
        words("", "  ", head(diagnostic, TerminalText.line(diagnostic.words())));
        place(diagnostic.file(), diagnostic.span(), "");
        excerpt(diagnostic.span(), '^');
        for (Located<Message> related : diagnostic.related()) {
            place(diagnostic.file(), related.span(), TerminalText.line(Phrases.say(related.value())));
            excerpt(related.span(), '-');
        }
        if (diagnostic.helpWords() != null) {
            String label = Phrases.say("report.help.label") + " ";
            words(label, " ".repeat(width(label)), TerminalText.of(diagnostic.helpWords()));
        }
        out.append('\n');
    }

    private static String head(Diagnostic diagnostic, String words) {
        Code code = diagnostic.code();
        String severity = Phrases.say("severity." + diagnostic.severity().word());
        return "%s[%s] %s: %s".formatted(severity, code.id(), code.kebab(), words);
    }

    /** Sentences with something before their first line, and before the others. */
    private void words(String first, String rest, String words) {
        if (layout == null) {
            out.append(first).append(words.replace("\n", "\n" + rest)).append('\n');
        } else {
            out.append(new Page(layout).indented(first, rest, words));
        }
    }

    /** A place is never broken, so that programs that look for one still find it. */
    private void place(String file, Span span, String label) {
        String arrow = " ".repeat(gutter) + "--> ";
        String place = arrow + place(file, span);
        if (label.isEmpty()) {
            out.append(place).append('\n');
        } else if (layout == null || width(place + ": " + label) <= layout.width()) {
            out.append(place).append(": ").append(label).append('\n');
        } else {
            out.append(place).append(":\n");
            words(" ".repeat(arrow.length()), " ".repeat(arrow.length()), label);
        }
    }

    private static String place(String file, Span span) {
        return TerminalText.line(file) + ":" + span.start().line() + ":"
                + span.start().column();
    }

    private void excerpt(Span span, char mark) {
        out.append(excerpts.of(span, mark));
    }

    private static int width(String shown) {
        return DisplayWidth.of(shown);
    }
}
