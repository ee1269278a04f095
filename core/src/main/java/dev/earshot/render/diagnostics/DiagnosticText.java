package dev.earshot.render.diagnostics;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Severity;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.DisplayWidth;
import dev.earshot.text.Message;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TerminalText;
import dev.earshot.text.TextLayout;
import java.util.Arrays;
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
    /** Of a longer line only the stretch around the place is shown. */
    private static final int WIDEST_EXCERPT = 120;

    private static final int WIDEST_COLUMNS = 160;
    private static final int BEFORE_PLACE = 50;

    /** Below this there is no room for a place and what is around it. */
    private static final int NARROWEST = 20;

    private static final int UNKNOWN = 0;
    private static final String DIVIDER = " | ";

    private final SourceText source;
    private final int gutter;
    private final int columns;
    private final @Nullable TextLayout layout;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param columns how wide a line with its excerpt may be; {@link #UNKNOWN}: nobody knows
     * @param layout how sentences are wrapped; null: they are not
     */
    private DiagnosticText(SourceText source, int gutter, int columns, @Nullable TextLayout layout) {
        this.source = source;
        this.gutter = gutter;
        this.columns = columns < NARROWEST ? UNKNOWN : columns;
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

    /** Without the line and without help: it is to be seen, and nothing is to be done about it. */
    private void silenced(Diagnostic diagnostic, String reason) {
        words(
                "",
                "  ",
                "%s[%s] %s: %s:%s:%s: %s"
                        .formatted(
                                diagnostic.severity().word(),
                                diagnostic.code().id(),
                                diagnostic.code().kebab(),
                                TerminalText.line(diagnostic.file()),
                                diagnostic.span().start().line(),
                                diagnostic.span().start().column(),
                                TerminalText.line(reason)));
        out.append('\n');
    }

    private void unsilenced(Diagnostic diagnostic) {
        Code code = diagnostic.code();
        words(
                "",
                "  ",
                "%s[%s] %s: %s"
                        .formatted(
                                diagnostic.severity().word(),
                                code.id(),
                                code.kebab(),
                                TerminalText.line(diagnostic.words())));
        place(diagnostic.file(), diagnostic.span(), "");
        excerpt(diagnostic.span(), '^');
        for (Located<Message> related : diagnostic.related()) {
            place(diagnostic.file(), related.span(), TerminalText.line(Phrases.say(related.value())));
            excerpt(related.span(), '-');
        }
        if (diagnostic.helpWords() != null) {
            words("help: ", "      ", TerminalText.of(diagnostic.helpWords()));
        }
        out.append('\n');
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
        String place = "%s%s:%s:%s"
                .formatted(
                        arrow,
                        TerminalText.line(file),
                        span.start().line(),
                        span.start().column());
        if (label.isEmpty()) {
            out.append(place).append('\n');
        } else if (layout == null || width(place + ": " + label) <= layout.width()) {
            out.append(place).append(": ").append(label).append('\n');
        } else {
            out.append(place).append(":\n");
            words(" ".repeat(arrow.length()), " ".repeat(arrow.length()), label);
        }
    }

    private void excerpt(Span span, char mark) {
        int line = span.start().line();
        if (line > source.lines() || source.line(line).isBlank()) {
            return;
        }
        // How wide a tab is, only the terminal knows.
        String whole =
                columns == UNKNOWN ? source.line(line) : source.line(line).replace('\t', ' ');
        int[] text = whole.codePoints().toArray();
        int start = Math.min(span.start().column() - 1, text.length);
        int end = span.end().line() > line ? text.length : Math.min(span.end().column() - 1, text.length);
        Stretch stretch = columns == UNKNOWN
                ? Stretch.around(start, text)
                : Stretch.within(columns - gutter - DIVIDER.length(), start, text);
        int to = stretch.to;
        String shownBefore = shown(text, stretch.from, start);
        String marked = shown(text, start, Math.min(end, to));
        String shownAfter = shown(text, Math.min(end, to), to);
        String cutBefore = stretch.from > 0 ? "…" : "";
        String cutAfter = to < text.length ? "…" : "";
        String number = Integer.toString(line);
        out.append(" ".repeat(Math.max(0, gutter - number.length())))
                .append(number)
                .append(DIVIDER)
                .append(cutBefore)
                .append(shownBefore)
                .append(marked)
                .append(shownAfter)
                .append(cutAfter)
                .append('\n');
        out.append(" ".repeat(gutter))
                .append(DIVIDER)
                .append(" ".repeat(cutBefore.length()))
                .append(blank(shownBefore))
                .append(String.valueOf(mark).repeat(Math.max(1, width(marked))))
                .append('\n');
    }

    /** What of a line is shown: the code points from one to before the other. */
    private record Stretch(int from, int to) {
        /** As much as is readable; how wide the terminal is nobody knows. */
        static Stretch around(int start, int[] text) {
            int from = text.length <= WIDEST_EXCERPT ? 0 : Math.max(0, start - BEFORE_PLACE);
            int to = Math.min(text.length, from + WIDEST_EXCERPT);
            // Some characters take two columns, and those that are shown by their number take eight.
            while (width(shown(text, from, start)) > WIDEST_COLUMNS / 2) {
                from++;
            }
            while (to > start + 1 && width(shown(text, from, to)) > WIDEST_COLUMNS) {
                to--;
            }
            return new Stretch(from, to);
        }

        /** As much as there is room for: what comes before the place has half of it, and what the rest leaves over. */
        static Stretch within(int room, int start, int[] text) {
            int mark = start == text.length ? 1 : 0;
            if (text.length <= room && width(shown(text, 0, text.length)) + mark <= room) {
                return new Stretch(0, text.length);
            }
            int left = room - 2 * DisplayWidth.of("…");
            Stretch place = new Stretch(start, Math.min(text.length, start + 1));
            return place.back(left / 2, text).on(left, text).back(left, text);
        }

        private Stretch back(int room, int[] text) {
            int first = from;
            while (first > 0 && width(shown(text, first - 1, to)) <= room) {
                first--;
            }
            // An accent whose letter is cut off would be drawn upon what stands for it.
            while (first > 0 && first < from && DisplayWidth.of(text[first]) == 0) {
                first++;
            }
            return new Stretch(first, to);
        }

        private Stretch on(int room, int[] text) {
            int last = to;
            while (last < text.length && width(shown(text, from, last + 1)) <= room) {
                last++;
            }
            return new Stretch(from, last);
        }
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
