package dev.earshot.diagnostic;

/**
 * A place in a source text.
 *
 * @param line the line, counted from 1; lines end at LF, CRLF or CR
 * @param column the column, counted from 1 in code points
 */
public record Position(int line, int column) implements Comparable<Position> {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("positions are counted from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
