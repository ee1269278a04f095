package dev.earshot.ratings;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.SourceText;
import dev.earshot.diagnostic.Span;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
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

    private static final Pattern RATING = Pattern.compile("([1-5])([.,]0+)?");
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
                Message.of("file-too-large.sheet", "most", MOST_BYTES),
                Message.of("file-too-large.sheet.help"),
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
            Csv.Table table = SheetTable.of(source);
            if (table.unclosed() != null) {
                add(
                        Code.UNCLOSED_CELL,
                        table.unclosed(),
                        Message.of("unclosed-cell.open"),
                        Message.of("unclosed-cell.open.help"));
                return found;
            }
            List<List<Csv.Cell>> rows = table.rows();
            if (rows.isEmpty()) {
                add(Code.EMPTY_FILE, Span.of(1, 1, 0), Message.of("empty-file.sheet"), null);
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

        private boolean names(SheetColumns columns, List<Csv.Cell> header) {
            List<String> missing = Stream.of(SheetColumns.ITEM, SheetColumns.RATING)
                    .filter(name -> columns.of(name) < 0)
                    .toList();
            if (!missing.isEmpty()) {
                add(
                        Code.SHEET_COLUMN,
                        header.get(0).span(),
                        Message.of("sheet-column.missing", "names", Argument.anyOf(missing)),
                        Message.of(zipped ? "sheet-column.missing.help.workbook" : "sheet-column.missing.help"));
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
                        Message.of("sheet-column.twice", "name", Argument.quoted(name)),
                        Message.of("sheet-column.twice.help"),
                        List.of(new Located<>(Message.of("sheet-column.twice.related.first"), first))));
            }
            return first.equals(last);
        }

        private void row(List<Csv.Cell> row, SheetColumns columns) {
            Csv.Cell id = cell(row, columns.of(SheetColumns.ITEM)).orElse(null);
            if (id == null || id.isBlank()) {
                add(
                        Code.UNKNOWN_ITEM,
                        row.get(0).span(),
                        Message.of("unknown-item.none"),
                        Message.of("unknown-item.none.help"));
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
                        Message.of("unknown-item.no-reply", "item", Argument.quoted(id.text())),
                        Message.of("unknown-item.no-reply.help"));
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
                        Message.of("bad-rating.value", "cell", Argument.quoted(cell.text())),
                        Message.of("bad-rating.value.help"));
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
            Message message = here
                    ? Message.of("rated-twice.here", "rater", Argument.quoted(rater))
                    : Message.of(
                            "rated-twice.elsewhere",
                            "rater",
                            Argument.quoted(rater),
                            "file",
                            Argument.quoted(before.file()));
            found.add(new Diagnostic(
                    Code.RATED_TWICE,
                    file,
                    cell.span(),
                    "",
                    message,
                    Message.of("rated-twice.help"),
                    here ? List.of(new Located<>(Message.of("rated-twice.related.first"), before.span())) : List.of()));
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
                            Message.of("reworded-since.words", "words", Argument.quoted(item.say())),
                            Message.of("reworded-since.words.help")));
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
                            Message.of(
                                    "not-rated.some",
                                    "rater",
                                    Argument.quoted(rater),
                                    "missing",
                                    missing,
                                    "all",
                                    items.size()),
                            Message.of("not-rated.some.help"));
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

        private void add(Code code, Span span, Message message, @Nullable Message help) {
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
