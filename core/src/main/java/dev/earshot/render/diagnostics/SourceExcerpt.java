package dev.earshot.render.diagnostics;

import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.DisplayWidth;
import dev.earshot.text.TerminalText;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a file, each with its number and with a place in it marked. */
final class SourceExcerpt {
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

    /**
     * @param gutter how many digits the number of a line may have
     * @param columns how wide a line with its excerpt may be; 0: nobody knows
     */
    SourceExcerpt(SourceText source, int gutter, int columns) {
        this.source = source;
        this.gutter = gutter;
        this.columns = columns < NARROWEST ? UNKNOWN : columns;
    }

    /** The line that a place begins in, and marks under the place; nothing if there is nothing to see in it. */
    String of(Span span, char mark) {
        int line = span.start().line();
        if (line > source.lines() || source.line(line).isBlank()) {
            return "";
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
        StringBuilder out = new StringBuilder();
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
        return out.toString();
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
