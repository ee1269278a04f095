package dev.earshot.ratings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who rated what how. A value.
 *
 * <p>A rating is a whole number from {@link #LOWEST} to {@link #HIGHEST}.
 */
public final class Ratings {
    /** The reply makes it worse. */
    public static final int LOWEST = 1;

    /** The reply is exactly right. */
    public static final int HIGHEST = 5;

    private final Map<String, Map<String, Integer>> byRater;

    /** Raters are sorted by name, so that the order of files makes no difference to any figure. */
    Ratings(Map<String, Map<String, Integer>> byRater) {
        Map<String, Map<String, Integer>> sorted = new TreeMap<>();
        byRater.forEach((rater, given) -> sorted.put(rater, new LinkedHashMap<>(given)));
        this.byRater = sorted;
    }

    /** The names of those who rated at least one reply. */
    public List<String> raters() {
        return List.copyOf(byRater.keySet());
    }

    /** How somebody rated an item, if at all. */
    public Optional<Integer> of(String rater, Item item) {
        return Optional.ofNullable(byRater.getOrDefault(rater, Map.of()).get(item.id()));
    }

    /** All ratings of an item, in the order of the raters' names. */
    public List<Integer> of(Item item) {
        List<Integer> given = new ArrayList<>();
        byRater.keySet().forEach(rater -> of(rater, item).ifPresent(given::add));
        return given;
    }
}
