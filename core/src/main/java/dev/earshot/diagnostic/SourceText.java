package dev.earshot.diagnostic;

import java.util.Arrays;

/**
 * The text of a file with its lines, to find places in it. Lines end at LF, CRLF or CR and at nothing else; offsets and
 * columns count code points.
 */
public final class SourceText {
    private static final int STRETCH = 32;

    private final int[] text;
    /** The offset at which each line begins. */
    private final int[] starts;
    /** The line in which each stretch of the text begins, so that the line of a place is found without a search. */
    private final int[] lineAt;

    private SourceText(int[] text, int[] starts) {
        this.text = text;
        this.starts = starts;
        lineAt = new int[text.length / STRETCH + 1];
        int line = 1;
        for (int stretch = 0; stretch < lineAt.length; stretch++) {
            line = lineFrom(line, stretch * STRETCH);
            lineAt[stretch] = line;
        }
    }

    /** The line of an offset that lies in this line or behind it. */
    private int lineFrom(int line, int offset) {
        int found = line;
        while (found < starts.length && starts[found] <= offset) {
            found++;
        }
        return found;
    }

    public static SourceText of(String text) {
        int[] points = points(text);
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < points.length; i++) {
            boolean ends = points[i] == '\n' || points[i] == '\r' && !(i + 1 < points.length && points[i + 1] == '\n');
            if (ends) {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, 2 * lines);
                starts[lines++] = i + 1;
            }
        }
        return new SourceText(points, Arrays.copyOf(starts, lines));
    }

    private static int[] points(String text) {
        int[] points = new int[text.codePointCount(0, text.length())];
        int next = 0;
        for (int at = 0; next < points.length; next++) {
            points[next] = text.codePointAt(at);
            at += Character.charCount(points[next]);
        }
        return points;
    }

    /** How many lines there are, at least one. */
    public int lines() {
        return starts.length;
    }

    /** How many code points there are. */
    public int length() {
        return text.length;
    }

    /** The code point at the offset; −1 outside the text. */
    public int at(int offset) {
        return offset >= 0 && offset < text.length ? text[offset] : -1;
    }

    /** A line, counted from 1, without its end. */
    public String line(int line) {
        return slice(starts[line - 1], endOf(line));
    }

    /** The part of the text that lies between two offsets. */
    public String slice(int from, int to) {
        int start = inside(from);
        int end = Math.max(start, inside(to));
        return new String(text, start, end - start);
    }

    /** The offset of a place; places outside the text are drawn to the nearest one inside. */
    public int offset(Position place) {
        int line = Math.min(place.line(), lines());
        if (line < place.line()) {
            return text.length;
        }
        return Math.min(starts[line - 1] + place.column() - 1, endOf(line));
    }

    /** The place of an offset. */
    public Position position(int offset) {
        int inside = inside(offset);
        int line = lineOf(inside);
        return new Position(line, column(inside, line));
    }

    private int lineOf(int inside) {
        return lineFrom(lineAt[inside / STRETCH], inside);
    }

    private int column(int inside, int line) {
        return inside - starts[line - 1] + 1;
    }

    private int inside(int offset) {
        return Math.max(0, Math.min(offset, text.length));
    }

    /** The place between two offsets. */
    public Span span(int from, int to) {
        int start = inside(from);
        int end = inside(Math.max(from, to));
        int line = lineOf(start);
        int endLine = lineOf(end);
        return new Span(line, column(start, line), endLine, column(end, endLine));
    }

    /** The part of the span that lies inside the text. */
    public Span clamp(Span span) {
        return span(offset(span.start()), offset(span.end()));
    }

    private int endOf(int line) {
        int end = line < starts.length ? starts[line] : text.length;
        while (end > starts[line - 1] && (text[end - 1] == '\n' || text[end - 1] == '\r')) {
            end--;
        }
        return end;
    }
}
