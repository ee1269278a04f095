package dev.earshot.diagnostic;

/**
 * A stretch of one source text, from {@code start} up to, not including, {@code end}. Everything read has one, so it is kept
 * in four numbers.
 *
 * @param line the line of the start, counted from 1
 * @param column the column of the start, counted from 1 in code points
 * @param endLine the line of the first place behind it
 * @param endColumn the column of that place, which never lies before the start
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
    public Span {
        if (line < 1 || column < 1 || endColumn < 1) {
            throw new IllegalArgumentException("positions are counted from 1: " + line + ":" + column);
        }
        if (endLine < line || endLine == line && endColumn < column) {
            throw new IllegalArgumentException(
                    "a span ends before it starts: %s:%s to %s:%s".formatted(line, column, endLine, endColumn));
        }
    }

    public Span(Position start, Position end) {
        this(start.line(), start.column(), end.line(), end.column());
    }

    /** A span within one line. */
    public static Span of(int line, int column, int length) {
        return new Span(line, column, line, column + length);
    }

    /** Where it begins. */
    public Position start() {
        return new Position(line, column);
    }

    /** The first place behind it. */
    public Position end() {
        return new Position(endLine, endColumn);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = start().compareTo(other.start());
        return byStart != 0 ? byStart : end().compareTo(other.end());
    }
}
