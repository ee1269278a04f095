package dev.earshot.render;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Severity;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as plain text, each with the line it is about. It says everything in words: no colour, nothing but what a
 * screen reader can read out. Everything from files goes through {@link TerminalText}.
 */
public final class DiagnosticText {
    /** Of a longer line only the stretch around the place is shown. */
    private static final int WIDEST_EXCERPT = 120;

    private static final int WIDEST_COLUMNS = 160;
    private static final int BEFORE_PLACE = 50;

    private final SourceText source;
    private final int gutter;
    private final StringBuilder out = new StringBuilder();

    private DiagnosticText(SourceText source, int gutter) {
        this.source = source;
        this.gutter = gutter;
    }

    /**
     * A whole report: what there is to say about each file, and the {@link #summary}.
     *
     * @param command how the reader calls Earshot, for advice that can be typed as it stands
     */
    public static String of(List<CheckedFile> files, String command) {
        String reports = files.stream().map(DiagnosticText::of).collect(Collectors.joining());
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
        Checked<?> checked = file.checked();
        String lastLine = Integer.toString(checked.diagnostics().stream()
                .mapToInt(diagnostic -> diagnostic.span().start().line())
                .max()
                .orElse(1));
        DiagnosticText report = new DiagnosticText(file.text(), lastLine.length());
        checked.diagnostics().forEach(report::diagnostic);
        if (checked.more() > 0) {
            report.out.append("and ").append(checked.more()).append(" more\n\n");
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
        List<Diagnostic> all = results.stream()
                .flatMap(result -> result.diagnostics().stream())
                .toList();
        int more = results.stream().mapToInt(Checked::more).sum();
        long errors = count(all, Severity.ERROR);
        long warnings = count(all, Severity.WARNING);
        long notes = count(all, Severity.NOTE);
        long silenced = count(all, Severity.SILENCED);
        String counts = "%s: %s, %s%s%s%s"
                .formatted(
                        counted(files, "file"),
                        counted(errors, "error"),
                        counted(warnings, "warning"),
                        notes > 0 ? ", " + counted(notes, "note") : "",
                        silenced > 0 ? ", " + silenced + " silenced" : "",
                        more > 0 ? ", and " + more + " more" : "");
        return all.stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.SILENCED)
                .map(Diagnostic::code)
                .findFirst()
                .map(code -> counts + "\nfor more about one of them: " + command + " explain " + code.id() + "\n")
                .orElse(counts + "\n");
    }

    private static long count(List<Diagnostic> all, Severity severity) {
        return all.stream().filter(d -> d.severity() == severity).count();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void diagnostic(Diagnostic diagnostic) {
        if (diagnostic.silenced() != null) {
            silenced(diagnostic, diagnostic.silenced());
        } else {
            unsilenced(diagnostic);
        }
    }

    /** In one line: it is to be seen, and nothing is to be done about it. */
    private void silenced(Diagnostic diagnostic, String reason) {
        out.append("%s[%s] %s: %s:%s:%s: %s\n\n"
                .formatted(
                        diagnostic.severity().word(),
                        diagnostic.code().id(),
                        diagnostic.code().kebab(),
                        TerminalText.line(diagnostic.file()),
                        diagnostic.span().start().line(),
                        diagnostic.span().start().column(),
                        TerminalText.line(reason)));
    }

    private void unsilenced(Diagnostic diagnostic) {
        Code code = diagnostic.code();
        out.append("%s[%s] %s: %s\n"
                .formatted(
                        diagnostic.severity().word(),
                        code.id(),
                        code.kebab(),
                        TerminalText.line(diagnostic.message())));
        place(diagnostic.file(), diagnostic.span(), "");
        excerpt(diagnostic.span(), '^');
        for (Located<String> related : diagnostic.related()) {
            place(diagnostic.file(), related.span(), ": " + TerminalText.line(related.value()));
            excerpt(related.span(), '-');
        }
        if (diagnostic.help() != null) {
            out.append("help: ")
                    .append(TerminalText.of(diagnostic.help()).replace("\n", "\n      "))
                    .append('\n');
        }
        out.append('\n');
    }

    private void place(String file, Span span, String label) {
        out.append(" ".repeat(gutter))
                .append("--> %s:%s:%s%s\n"
                        .formatted(
                                TerminalText.line(file),
                                span.start().line(),
                                span.start().column(),
                                label));
    }

    private void excerpt(Span span, char mark) {
        int line = span.start().line();
        if (line > source.lines() || source.line(line).isBlank()) {
            return;
        }
        int[] text = source.line(line).codePoints().toArray();
        int start = Math.min(span.start().column() - 1, text.length);
        int end = span.end().line() > line ? text.length : Math.min(span.end().column() - 1, text.length);
        int from = text.length <= WIDEST_EXCERPT ? 0 : Math.max(0, start - BEFORE_PLACE);
        int to = Math.min(text.length, from + WIDEST_EXCERPT);
        // Some characters take two columns, and those that are shown by their number take eight.
        while (width(shown(text, from, start)) > WIDEST_COLUMNS / 2) {
            from++;
        }
        while (to > start + 1 && width(shown(text, from, to)) > WIDEST_COLUMNS) {
            to--;
        }
        String shownBefore = shown(text, from, start);
        String marked = shown(text, start, Math.min(end, to));
        String shownAfter = shown(text, Math.min(end, to), to);
        String cutBefore = from > 0 ? "…" : "";
        String cutAfter = to < text.length ? "…" : "";
        String number = Integer.toString(line);
        out.append(" ".repeat(Math.max(0, gutter - number.length())))
                .append("%s | %s%s%s%s%s\n".formatted(number, cutBefore, shownBefore, marked, shownAfter, cutAfter));
        out.append(" ".repeat(gutter))
                .append(" | %s%s%s\n"
                        .formatted(
                                " ".repeat(cutBefore.length()),
                                blank(shownBefore),
                                String.valueOf(mark).repeat(Math.max(1, width(marked)))));
    }

    /** A stretch of the line as the terminal gets it. Tabs are left to the terminal: it knows where they end. */
    private static String shown(int[] text, int from, int to) {
        String stretch = new String(text, from, Math.max(0, to - from));
        return Arrays.stream(stretch.split("\t", -1)).map(TerminalText::line).collect(Collectors.joining("\t"));
    }

    /** As much room as the text takes, tabs as tabs. */
    private static String blank(String shown) {
        StringBuilder blank = new StringBuilder();
        shown.codePoints().forEach(c -> blank.append(c == '\t' ? "\t" : " ".repeat(DisplayWidth.of(c))));
        return blank.toString();
    }

    private static int width(String shown) {
        return DisplayWidth.of(shown);
    }
}
