package dev.earshot.ratings;

import java.util.List;
import java.util.Locale;

/** What the columns of a sheet are called. They may stand in any order, and there may be others. */
public final class SheetColumns {
    public static final String ITEM = "item";
    public static final String SITUATION = "situation";
    public static final String SO_FAR = "so-far";
    public static final String SHE_SAYS = "she-says";
    public static final String REPLY = "reply";
    public static final String SCALE = "scale";
    public static final String RATING = "rating";
    public static final String COMMENT = "comment";

    /** Not on the sheet that is handed out: where several raters share a file, it says whose rating a row is. */
    public static final String RATER = "rater";

    /** The columns of a sheet that is handed out. */
    public static final List<String> HANDED_OUT =
            List.of(ITEM, SITUATION, SO_FAR, SHE_SAYS, REPLY, SCALE, RATING, COMMENT);

    private final List<String> names;

    SheetColumns(List<Csv.Cell> header) {
        names = header.stream().map(cell -> named(cell.text())).toList();
    }

    private static String named(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The first column of this name, from 0; -1 if there is none. */
    int of(String name) {
        return names.indexOf(name);
    }

    /** The last column of this name; the first one, if the name is given once. */
    int lastOf(String name) {
        return names.lastIndexOf(name);
    }
}
