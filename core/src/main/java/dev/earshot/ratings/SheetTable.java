package dev.earshot.ratings;

import dev.earshot.diagnostic.SourceText;
import java.util.List;
import java.util.Locale;

/** The rows of a sheet, whatever separates the cells of each. */
final class SheetTable {
    private static final char[] SEPARATORS = {Csv.COMMA, Csv.SEMICOLON, '\t'};
    private static final String SEPARATOR_LINE = "sep=";

    private SheetTable() {}

    /** The table, its cells separated by whatever makes the most of its first row. */
    static Csv.Table of(SourceText source) {
        Csv.Table best = Csv.read(source, SEPARATORS[0]);
        for (char separator : SEPARATORS) {
            Csv.Table table = withoutSeparatorLine(Csv.read(source, separator));
            best = known(table) > known(best) ? table : best;
        }
        return best;
    }

    /** Some programs write, or want, a first line that says what separates the cells. */
    private static Csv.Table withoutSeparatorLine(Csv.Table table) {
        List<List<Csv.Cell>> rows = table.rows();
        boolean told = !rows.isEmpty()
                && rows.get(0).get(0).text().toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE);
        return told ? new Csv.Table(rows.subList(1, rows.size()), table.unclosed()) : table;
    }

    private static long known(Csv.Table table) {
        if (table.rows().isEmpty()) {
            return 0;
        }
        SheetColumns columns = new SheetColumns(table.rows().get(0));
        return SheetColumns.HANDED_OUT.stream()
                .filter(name -> columns.of(name) >= 0)
                .count();
    }
}
