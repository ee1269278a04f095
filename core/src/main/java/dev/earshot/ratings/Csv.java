package dev.earshot.ratings;

import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables as spreadsheets exchange them: RFC 4180, and what spreadsheets make of it. No cell that is written can begin a
 * formula, and what is read is the text that was written.
 */
public final class Csv {
    /** What separates cells by the RFC, and in most countries. */
    public static final char COMMA = ',';

    /** What spreadsheets expect where the comma is the decimal mark. */
    public static final char SEMICOLON = ';';

    private Csv() {}

    /** A row, ended by CRLF. */
    public static String row(List<String> cells, char separator) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                row.append(separator);
            }
            row.append(cell(FormulaGuard.put(cells.get(i)), separator));
        }
        return row.append("\r\n").toString();
    }

    private static String cell(String text, char separator) {
        boolean plain = text.chars()
                .noneMatch(c -> c == separator
                        || c == COMMA
                        || c == SEMICOLON
                        || c == '"'
                        || c == '\n'
                        || c == '\r'
                        || c == '\t');
        boolean framedByBlanks = !text.equals(text.strip());
        return plain && !framedByBlanks ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param span where it stands, its quotation marks with it
     */
    record Cell(String text, Span span) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A table.
     *
     * @param rows without those that hold nothing
     * @param unclosed a quotation mark that is opened and never closed; the last cell runs from there to the end
     */
    record Table(List<List<Cell>> rows, @Nullable Span unclosed) {}

    static Table read(SourceText source, int separator) {
        return new Reading(source, separator).table();
    }

    /** The reading of one text. */
    private static final class Reading {
        private final SourceText source;
        private final int separator;
        private final List<List<Cell>> rows = new ArrayList<>();
        private @Nullable Span unclosed;
        private int at;

        Reading(SourceText source, int separator) {
            this.source = source;
            this.separator = separator;
        }

        Table table() {
            while (at < source.length()) {
                List<Cell> row = row();
                if (!row.stream().allMatch(Cell::isBlank)) {
                    rows.add(row);
                }
            }
            return new Table(rows, unclosed);
        }

        private List<Cell> row() {
            List<Cell> row = new ArrayList<>();
            row.add(cell());
            while (at < source.length() && source.at(at) == separator) {
                at++;
                row.add(cell());
            }
            if (source.at(at) == '\r' && source.at(at + 1) == '\n') {
                at++;
            }
            at++;
            return row;
        }

        private Cell cell() {
            int from = at;
            StringBuilder text = new StringBuilder();
            if (source.at(at) == '"') {
                quoted(text);
            }
            while (at < source.length() && !endsCell(source.at(at))) {
                text.appendCodePoint(source.at(at++));
            }
            return new Cell(FormulaGuard.takeOff(text.toString()), source.span(from, at));
        }

        private void quoted(StringBuilder text) {
            int opened = at++;
            while (at < source.length()) {
                int c = source.at(at++);
                if (c != '"') {
                    text.appendCodePoint(c);
                } else if (source.at(at) == '"') {
                    text.append('"');
                    at++;
                } else {
                    return;
                }
            }
            unclosed = source.span(opened, opened + 1);
        }

        private boolean endsCell(int c) {
            return c == separator || c == '\n' || c == '\r';
        }
    }
}
