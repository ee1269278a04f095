package dev.earshot.ratings;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rated sheets, one after the other: as they were handed out, or as a spreadsheet program saved them, with
 * semicolons, other columns, and rows and columns in another order. A rater is named by the column {@code rater}, or else
 * by the name of the file.
 */
public final class RatingsReader {
    /** Far more than any sheet that was handed out. */
    private static final int MOST_BYTES = 1_000_000;

    private static final char[] SEPARATORS = {Csv.COMMA, Csv.SEMICOLON, '\t'};
    private static final Pattern RATING = Pattern.compile("([1-5])([.,]0+)?");
    private static final String SEPARATOR_LINE = "sep=";
    private static final String ZIP = "PK";

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> byRater = new LinkedHashMap<>();
    private final Map<Given, Origin> origins = new LinkedHashMap<>();

    /** Reads sheets that were made of this one, whatever its seed was. */
    public RatingsReader(RatingSheet sheet) {
        sheet.items().forEach(item -> items.put(item.id(), item));
    }

    /** Everything read so far. */
    public Ratings ratings() {
        return new Ratings(byRater);
    }

    /**
     * The bytes of a sheet as UTF-8, whatever they were saved as, so that its lines can be shown as they are.
     *
     * @param text bytes that nobody has vouched for
     */
    public static byte[] asUtf8(byte[] text) {
        return SheetBytes.text(text).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads one more sheet.
     *
     * @param file how to name the file in diagnostics; it also names the rater, unless a column does
     * @param text the bytes of the file, which nobody has vouched for
     * @return everything read so far, with what there is to say about this file
     */
    public Checked<Ratings> read(String file, byte[] text) {
        List<Diagnostic> found = text.length > MOST_BYTES ? List.of(tooLarge(file)) : new Reading(file, text).read();
        return new Checked<>(ratings(), found);
    }

    private static Diagnostic tooLarge(String file) {
        return new Diagnostic(
                Code.FILE_TOO_LARGE,
                file,
                Span.of(1, 1, 0),
                "",
                "the sheet has more than " + MOST_BYTES + " bytes",
                "give one sheet for each rater, without pictures or other extras",
                List.of());
    }

    private record Given(String rater, String item) {}

    private record Origin(String file, Span span) {}

    /** The reading of one file. */
    private final class Reading {
        private final String file;
        private final SourceText source;
        private final boolean zipped;
        private final List<Diagnostic> found = new ArrayList<>();
        private final Set<String> raters = new LinkedHashSet<>();
        private final Map<String, Span> firstBlank = new LinkedHashMap<>();
        private final Set<String> reworded = new LinkedHashSet<>();
        /** By rater, rows that have a problem of their own: that a reply has no rating follows from it. */
        private final Map<String, Integer> lost = new LinkedHashMap<>();

        Reading(String file, byte[] bytes) {
            String text = SheetBytes.text(bytes);
            this.file = file;
            this.source = SourceText.of(text);
            this.zipped = text.startsWith(ZIP);
        }

        List<Diagnostic> read() {
            Csv.Table table = table();
            if (table.unclosed() != null) {
                add(
                        Code.UNCLOSED_CELL,
                        table.unclosed(),
                        "a quotation mark opens a cell here, and nothing closes it",
                        "everything from here on is taken for one cell; a quotation mark within a cell is written twice");
                return found;
            }
            List<List<Csv.Cell>> rows = table.rows();
            if (rows.isEmpty()) {
                add(Code.EMPTY_FILE, Span.of(1, 1, 0), "the sheet has nothing in it", null);
                return found;
            }
            List<Csv.Cell> header = rows.get(0);
            SheetColumns columns = new SheetColumns(header);
            boolean usable = names(columns, header)
                    && isNamedOnce(SheetColumns.ITEM, columns, header)
                    && isNamedOnce(SheetColumns.RATING, columns, header);
            if (usable) {
                for (List<Csv.Cell> row : rows.subList(1, rows.size())) {
                    row(row, columns);
                }
                tellWhatIsMissing(header.get(columns.of(SheetColumns.ITEM)).span());
            }
            return found;
        }

        /** The table, its cells separated by whatever makes the most of its first row. */
        private Csv.Table table() {
            Csv.Table best = Csv.read(source, SEPARATORS[0]);
            for (char separator : SEPARATORS) {
                Csv.Table table = withoutSeparatorLine(Csv.read(source, separator));
                best = known(table) > known(best) ? table : best;
            }
            return best;
        }

        /** Some programs write, or want, a first line that says what separates the cells. */
        private Csv.Table withoutSeparatorLine(Csv.Table table) {
            List<List<Csv.Cell>> rows = table.rows();
            boolean told = !rows.isEmpty()
                    && rows.get(0).get(0).text().toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE);
            return told ? new Csv.Table(rows.subList(1, rows.size()), table.unclosed()) : table;
        }

        private long known(Csv.Table table) {
            if (table.rows().isEmpty()) {
                return 0;
            }
            SheetColumns columns = new SheetColumns(table.rows().get(0));
            return SheetColumns.HANDED_OUT.stream()
                    .filter(name -> columns.of(name) >= 0)
                    .count();
        }

        private boolean names(SheetColumns columns, List<Csv.Cell> header) {
            List<String> missing = Stream.of(SheetColumns.ITEM, SheetColumns.RATING)
                    .filter(name -> columns.of(name) < 0)
                    .toList();
            if (!missing.isEmpty()) {
                add(
                        Code.SHEET_COLUMN,
                        header.get(0).span(),
                        "the first row names no column %s".formatted(Wording.oneOf(missing)),
                        zipped
                                ? "this is a workbook; save it as CSV"
                                : "keep the first row of the sheet as it was handed out, and save the sheet as CSV");
            }
            return missing.isEmpty();
        }

        private boolean isNamedOnce(String name, SheetColumns columns, List<Csv.Cell> header) {
            Span first = header.get(columns.of(name)).span();
            Span last = header.get(columns.lastOf(name)).span();
            if (!first.equals(last)) {
                found.add(new Diagnostic(
                        Code.SHEET_COLUMN,
                        file,
                        last,
                        "",
                        "more than one column is called '%s'".formatted(name),
                        "leave one of them; several people give several files, or rows with a 'rater'",
                        List.of(new Located<>("the first one", first))));
            }
            return first.equals(last);
        }

        private void row(List<Csv.Cell> row, SheetColumns columns) {
            Csv.Cell id = cell(row, columns.of(SheetColumns.ITEM)).orElse(null);
            if (id == null || id.isBlank()) {
                add(
                        Code.UNKNOWN_ITEM,
                        row.get(0).span(),
                        "a row without an item",
                        "delete the row, or copy the item from the sheet that was handed out");
                return;
            }
            Optional<String> named = cell(row, columns.of(SheetColumns.RATER))
                    .map(cell -> cell.text().strip())
                    .filter(name -> !name.isEmpty());
            String rater = named.orElseGet(this::nameOfFile);
            Csv.Cell rating = cell(row, columns.of(SheetColumns.RATING)).orElse(null);
            // Beside rows with names, one with neither a name nor a rating is nobody's: it was left over.
            if (named.isPresent() || rating != null && !rating.isBlank()) {
                raters.add(rater);
            }
            Item item = items.get(id.text().strip().toLowerCase(Locale.ROOT));
            if (item == null) {
                lost.merge(rater, 1, Integer::sum);
                add(
                        Code.UNKNOWN_ITEM,
                        id.span(),
                        "%s is no reply of this scenario as it is now".formatted(Wording.quoted(id.text())),
                        "the scenario has changed since, or the sheet is of another one; this row is left out");
                return;
            }
            compareWords(row, columns, item);
            rating(rating, id, rater, item);
        }

        private void rating(Csv.@Nullable Cell cell, Csv.Cell id, String rater, Item item) {
            if (cell == null || cell.isBlank()) {
                firstBlank.putIfAbsent(rater, cell == null ? id.span() : cell.span());
                return;
            }
            var matcher = RATING.matcher(cell.text().strip());
            if (!matcher.matches()) {
                lost.merge(rater, 1, Integer::sum);
                add(
                        Code.BAD_RATING,
                        cell.span(),
                        "%s is no rating".formatted(Wording.quoted(cell.text())),
                        "a whole number from 1 (makes it worse) to 5 (exactly right); empty if there is none");
                return;
            }
            Given given = new Given(rater, item.id());
            Origin before = origins.putIfAbsent(given, new Origin(file, cell.span()));
            if (before == null) {
                byRater.computeIfAbsent(rater, name -> new LinkedHashMap<>())
                        .put(item.id(), Integer.valueOf(matcher.group(1)));
            } else {
                ratedTwice(cell, rater, before);
            }
        }

        private void ratedTwice(Csv.Cell cell, String rater, Origin before) {
            boolean here = before.file().equals(file);
            String message = "%s has rated this reply before%s"
                    .formatted(Wording.quoted(rater), here ? "" : ", in " + Wording.quoted(before.file()));
            found.add(new Diagnostic(
                    Code.RATED_TWICE,
                    file,
                    cell.span(),
                    "",
                    message,
                    "leave one of the two; two people need two names, by file or in a column 'rater'",
                    here ? List.of(new Located<>("the first rating", before.span())) : List.of()));
        }

        /** A rating is of the words that were read. Marks and blanks do not count: programs change them. */
        private void compareWords(List<Csv.Cell> row, SheetColumns columns, Item item) {
            cell(row, columns.of(SheetColumns.REPLY))
                    .filter(cell -> !cell.isBlank())
                    .filter(cell -> !lettersOf(cell.text()).equals(lettersOf(item.say())))
                    .filter(cell -> reworded.add(item.id()))
                    .ifPresent(cell -> add(
                            Code.REWORDED_SINCE,
                            cell.span(),
                            "the reply has other words now: %s".formatted(Wording.quoted(item.say())),
                            "if they say something else, have it rated again"));
        }

        private void tellWhatIsMissing(Span item) {
            if (raters.isEmpty()) {
                raters.add(nameOfFile());
            }
            for (String rater : raters) {
                int missing =
                        items.size() - byRater.getOrDefault(rater, Map.of()).size();
                if (firstBlank.containsKey(rater) && missing > 0 || missing > lost.getOrDefault(rater, 0)) {
                    add(
                            Code.NOT_RATED,
                            firstBlank.getOrDefault(rater, item),
                            "%s has not rated %s of %s replies".formatted(Wording.quoted(rater), missing, items.size()),
                            "how far raters agree is told by the replies that all of them rated");
                }
            }
        }

        private Optional<Csv.Cell> cell(List<Csv.Cell> row, int column) {
            return column < 0 || column >= row.size() ? Optional.empty() : Optional.of(row.get(column));
        }

        private String nameOfFile() {
            String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
            int ending = name.lastIndexOf('.');
            return ending > 0 ? name.substring(0, ending) : name;
        }

        private void add(Code code, Span span, String message, @Nullable String help) {
            found.add(new Diagnostic(code, file, span, "", message, help, List.of()));
        }
    }

    private static String lettersOf(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
