package dev.earshot.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables out and in again, whatever stands in them. */
class CsvTest {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    @Property
    void what_is_written_is_read(@ForAll("rows") List<List<String>> rows, @ForAll("separators") char separator) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(Csv.row(row, separator)));

        Csv.Table table = Csv.read(SourceText.of(text.toString()), separator);

        assertNull(table.unclosed());
        assertEquals(rows, texts(table));
    }

    @Property
    void no_cell_begins_a_formula(@ForAll("cells") String text) {
        String cell = FormulaGuard.put(text);
        String begins = cell.replaceFirst("^[\\s\\p{Z}\\p{C}]+", "");
        assertFalse(begins.matches("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"), cell);
        assertFalse(cell.startsWith("\t") || cell.startsWith("\r"), cell);
        assertEquals(text, FormulaGuard.takeOff(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "   =1",
                "\u00A0=1",
                "\u200B=1",
                "'=1",
                "\uFF1D1"
            })
    void a_formula_is_text(String formula) {
        assertTrue(FormulaGuard.put(formula).startsWith("'"));
        assertEquals(formula, FormulaGuard.takeOff(FormulaGuard.put(formula)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Yes.", "'Tis nothing.", "1", "a=b", "''"})
    void plain_words_are_left_as_they_are(String words) {
        assertEquals(words, FormulaGuard.put(words));
        assertEquals(words, FormulaGuard.takeOff(words));
    }

    @Test
    void lines_end_in_any_way_and_empty_ones_are_nothing() {
        Csv.Table table = Csv.read(SourceText.of("a,b\rc,d\n\n,,\r\ne,\"f\ng\""), ',');

        assertEquals(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f\ng")), texts(table));
    }

    @Test
    void a_cell_knows_its_place() {
        Csv.Table table = Csv.read(SourceText.of("a;\"two\nlines\";b"), ';');

        assertEquals(2, table.rows().get(0).get(2).span().start().line());
        assertEquals(8, table.rows().get(0).get(2).span().start().column());
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(SEPARATORS);
    }

    /** Every row has something in it: one of nothing but blanks is none. */
    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cells().list()
                .ofMaxSize(5)
                .map(cells -> {
                    List<String> row = new ArrayList<>(cells);
                    row.add("end");
                    return List.copyOf(row);
                })
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> hostile = Arbitraries.strings()
                .withChars("=+-@'\",;\t\r\n \u00A0\u200B\uFEFF\uFF1Dab1")
                .ofMaxLength(8);
        return Arbitraries.oneOf(hostile, Arbitraries.strings().ofMaxLength(12));
    }

    private static List<List<String>> texts(Csv.Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Csv.Cell::text).toList())
                .toList();
    }
}
