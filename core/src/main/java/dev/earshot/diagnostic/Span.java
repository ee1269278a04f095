package dev.earshot.diagnostic;

/**
 * A stretch of one source text, from {@code start} up to, not including, {@code end}.
 *
 * @param start where it begins
 * @param end the first place behind it, never before {@code start}
 */
public record Span(Position start, Position end) implements Comparable<Span> {
    public Span {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " to " + end);
        }
    }

    /** A span within one line. */
    public static Span of(int line, int column, int length) {
        return new Span(new Position(line, column), new Position(line, column + length));
    }

    @Override
    public int compareTo(Span other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
