package dev.earshot.diagnostic;

import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** How messages put names, so that all of them put them alike. */
public final class Wording {
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
        return Phrases.say("verbatim", "words", Argument.quoted(text));
    }

    /** The names in quotation marks: {@code 'a', 'b' or 'c'}. */
    public static String oneOf(List<String> names) {
        return Phrases.say("verbatim", "words", Argument.anyOf(names));
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

    /**
     * Help for a name that is none of these: the nearest ones, or all if they are few; null: nothing helpful to say.
     *
     * @param all the key of a phrase that tells all {@code names}, such as {@code there-are}
     */
    public static @Nullable Message suggestion(String name, Collection<String> names, String all) {
        List<String> near = nearest(name, names);
        if (!near.isEmpty()) {
            return Message.of("did-you-mean", "names", Argument.anyOf(near));
        }
        return names.isEmpty() || names.size() > SHORT_LIST
                ? null
                : Message.of(all, "names", Argument.row(List.copyOf(names)));
    }

    private record Guess(String name, int distance) {}
}
