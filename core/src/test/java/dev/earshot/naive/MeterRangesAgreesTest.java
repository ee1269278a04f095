package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.MeterRanges;
import dev.earshot.explore.MeterRanges.Found;
import dev.earshot.explore.MeterRanges.Meters;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.rubric.Mood;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the survey says about the meters, against following every play with the naive interpreter. */
class MeterRangesAgreesTest {
    private static final int MOST_MOMENTS = 20_000;
    private static final long NO_LIMIT = 1_000_000;

    @Provide
    Arbitrary<Case> small() {
        return Scenarios.sized(Size.SMALL);
    }

    @Provide
    Arbitrary<Case> longer() {
        return Scenarios.sized(Size.LONG);
    }

    @Property(tries = 200)
    void the_survey_finds_what_trying_everything_finds(@ForAll("small") Case drawn) {
        compare(drawn);
    }

    @Property(tries = 100)
    void it_finds_it_in_long_plays_too(@ForAll("longer") Case drawn) {
        compare(drawn);
    }

    private static void compare(Case drawn) {
        Seen seen = new Seen(drawn);
        NaivePlay start = NaiveInterpreter.start(drawn.scenario(), drawn.rubric());
        if (!start.over()) {
            seen.arrive(start, true);
        }
        Assume.that(seen.moments <= MOST_MOMENTS);
        MeterRanges ranges = MeterRanges.of(drawn.machine(), NO_LIMIT);
        assertTrue(ranges.complete());
        assertTrue(ranges.configurations() <= seen.moments, "moments told apart that are one");
        for (Found found : ranges.states()) {
            String what = drawn + ", " + found.state();
            assertEquals(seen.meters(found.state()), found.waiting(), what);
            assertEquals(seen.entering(found.state()), found.entering(), what);
            assertEquals(found.waiting().isPresent(), found.reacting().isPresent(), what);
        }
    }

    @Property(tries = 50)
    void a_survey_that_was_stopped_says_so_and_invents_nothing(@ForAll("small") Case drawn) {
        MeterRanges whole = MeterRanges.of(drawn.machine(), NO_LIMIT);
        Assume.that(whole.complete() && whole.configurations() > 1);
        MeterRanges stopped = MeterRanges.of(drawn.machine(), whole.configurations() - 1);
        assertFalse(stopped.complete());
        for (int state = 0; state < whole.states().size(); state++) {
            Optional<Meters> part = stopped.states().get(state).waiting();
            Optional<Meters> all = whole.states().get(state).waiting();
            assertTrue(part.isEmpty() || lies(part.get(), all.orElseThrow()), drawn::toString);
        }
    }

    private static boolean lies(Meters within, Meters all) {
        return within.lowestFrustration() >= all.lowestFrustration()
                && within.highestFrustration() <= all.highestFrustration()
                && within.lowestTrust() >= all.lowestTrust()
                && within.highestTrust() <= all.highestTrust()
                && all.moods().containsAll(within.moods());
    }

    /** Everything the naive interpreter comes by. */
    private static final class Seen {
        private final List<String> moods;
        private final Map<String, TreeSet<Integer>> frustration = new LinkedHashMap<>();
        private final Map<String, TreeSet<Integer>> trust = new LinkedHashMap<>();
        private final Map<String, TreeSet<Integer>> mood = new LinkedHashMap<>();
        private final Map<String, TreeSet<Integer>> entering = new LinkedHashMap<>();
        private int moments;

        Seen(Case drawn) {
            moods = drawn.rubric().moods().stream().map(Mood::id).toList();
        }

        void arrive(NaivePlay play, boolean entered) {
            if (++moments > MOST_MOMENTS) {
                return;
            }
            add(frustration, play, play.frustration());
            add(trust, play, play.trust());
            add(mood, play, moods.indexOf(play.mood()));
            if (entered) {
                add(entering, play, moods.indexOf(play.mood()));
            }
            for (String reply : play.offered()) {
                NaivePlay next = play.reply(reply);
                if (!next.over()) {
                    arrive(next, !next.at().equals(play.at()));
                }
            }
        }

        private static void add(Map<String, TreeSet<Integer>> to, NaivePlay play, int value) {
            to.computeIfAbsent(play.at(), state -> new TreeSet<>()).add(value);
        }

        Optional<Meters> meters(String state) {
            return Optional.ofNullable(frustration.get(state))
                    .map(levels -> new Meters(
                            levels.first(),
                            levels.last(),
                            trust.get(state).first(),
                            trust.get(state).last(),
                            named(mood.get(state))));
        }

        List<String> entering(String state) {
            return named(entering.getOrDefault(state, new TreeSet<>()));
        }

        private List<String> named(TreeSet<Integer> numbers) {
            return numbers.stream().map(moods::get).toList();
        }
    }
}
