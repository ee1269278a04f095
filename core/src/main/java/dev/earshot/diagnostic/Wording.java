package dev.earshot.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** How messages put names, so that all of them put them alike. */
public final class Wording {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Longer texts are shortened in messages; the source shows the rest. */
    private static final int LONGEST_QUOTE = 40;

    /** Ids are no longer than this, and a longer name is no slip of one. */
    private static final int LONGEST_NAME = 64;

    /** More names than any author keeps apart; it bounds the work on a hostile file. */
    private static final int MOST_NAMES = 1_000;

    private static final int MOST_GUESSES = 3;
    private static final int MOST_SLIPS = 2;
    private static final int SHORT_LIST = 12;

    private Wording() {}

    /** The text in quotation marks, on one line and not too long. */
    public static String quoted(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) > LONGEST_QUOTE) {
            line = line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + "…";
        }
        return "'" + line + "'";
    }

    /** The names in quotation marks: {@code 'a', 'b' or 'c'}. */
    public static String oneOf(List<String> names) {
        List<String> quoted = names.stream().map(Wording::quoted).toList();
        int last = quoted.size() - 1;
        return last <= 0
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }

    /** The names that may have been meant, the nearest first; at most three, often none. */
    public static List<String> nearest(String name, Collection<String> names) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return List.of();
        }
        String wanted = name.toLowerCase(Locale.ROOT);
        DamerauLevenshteinDistance slips = new DamerauLevenshteinDistance(Math.max(1, name.length() / 3));
        List<Guess> guesses = new ArrayList<>();
        names.stream().limit(MOST_NAMES).distinct().forEach(candidate -> {
            int distance = candidate.equals(name) ? -1 : slips.apply(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance >= 0) {
                guesses.add(new Guess(candidate, distance));
            }
        });
        guesses.sort(Comparator.comparingInt(Guess::distance));
        return guesses.stream().limit(MOST_GUESSES).map(Guess::name).toList();
    }

    /** Whether a name can only be a slip for the other one. */
    public static boolean isSlip(String name, String other) {
        return name.length() <= LONGEST_NAME
                && new DamerauLevenshteinDistance(MOST_SLIPS)
                                .apply(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))
                        >= 0;
    }

    /** Help for a name that is none of these: the nearest ones, or all if they are few; null: nothing helpful to say. */
    public static @Nullable String didYouMean(String name, Collection<String> names, String whatTheyAre) {
        List<String> near = nearest(name, names);
        if (!near.isEmpty()) {
            return "did you mean " + oneOf(near) + "?";
        }
        if (names.isEmpty() || names.size() > SHORT_LIST) {
            return null;
        }
        return whatTheyAre + ": " + names.stream().collect(Collectors.joining(", "));
    }

    private record Guess(String name, int distance) {}
}
