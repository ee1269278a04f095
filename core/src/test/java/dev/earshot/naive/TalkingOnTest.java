package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.naive.NaiveVerdict.Origin;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.WearsOut;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.junit.jupiter.api.Test;

/**
 * Talking on does not pay: a stretch of talk in which nothing new is heard, taken up, met, made, kept or tried gains no more
 * than a constant of the rubric, however long it is. So this holds above all where nothing new can be reached any more.
 */
class TalkingOnTest {
    private static final Rubric COMPLETE = TestRubric.complete();
    private static final int WALKS = 12;
    private static final int WORN_OUT = 3;

    /** Long stretches are what the law is about. */
    private static final int LONG = 5;

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 400)
    void what_brings_nothing_new_gains_no_more_than_a_constant(@ForAll("seeds") long seed) {
        Rubric rubric = seed % 2 == 0 ? COMPLETE : Rubrics.standard();

        assertTrue(
                breach(seed, rubric, rubric).isEmpty(),
                () -> breach(seed, rubric, rubric).orElseThrow());
    }

    @Test
    void the_law_is_about_long_stretches() {
        long longest = 0;
        for (long seed = 0; seed < 50; seed++) {
            for (Stretch stretch : stretches(RandomScenario.from(seed, Size.LARGE, COMPLETE), COMPLETE, seed)) {
                longest += stretch.turns >= LONG ? 1 : 0;
            }
        }
        assertTrue(longest > 50, "only " + longest + " long stretches");
    }

    @Test
    void without_wearing_out_it_does_not_hold() {
        Rubric without = TestRubric.without("wears-out");
        boolean broken = false;
        for (long seed = 0; seed < 200 && !broken; seed++) {
            broken = breach(seed, without, COMPLETE).isPresent();
        }
        assertTrue(broken);
        assertFalse(new IdleGain(without).most(0, Map.of()).isPresent());
    }

    @Property(tries = 200)
    void what_is_worn_out_gives_nothing(@ForAll("seeds") long seed) {
        Rubric rubric = seed % 2 == 0 ? COMPLETE : Rubrics.standard();
        Random random = new Random(seed);
        NaivePlay play = NaiveInterpreter.start(RandomScenario.from(seed, Size.LARGE, rubric), rubric);
        while (!play.over()) {
            NaivePlay before = play;
            play = before.reply(anyOf(before.offered(), random));
            for (NaiveVerdict verdict : play.verdicts()) {
                if (verdict.origin() == Origin.REPLY
                        && wearsOut(verdict.behaviour(), rubric)
                        && before.repeats(verdict.behaviour()) >= WORN_OUT) {
                    assertTrue(verdict.points().stream().noneMatch(size -> size > 0), verdict + ", seed " + seed);
                }
            }
        }
    }

    private static boolean wearsOut(String word, Rubric rubric) {
        int number = rubric.numberOf(word).orElseThrow();
        return rubric.rules().stream()
                .anyMatch(rule ->
                        rule instanceof WearsOut wearsOut && wearsOut.on().has(number));
    }

    // ---- Stretches ----

    /** Turns one after the other that brought nothing new. */
    private static final class Stretch {
        final Map<String, Integer> used;
        final long[] gains;
        final List<String> replies = new ArrayList<>();
        int turns;

        Stretch(NaivePlay from, Rubric rubric) {
            gains = new long[rubric.skills().size()];
            used = new LinkedHashMap<>();
            rubric.behaviours().forEach(word -> used.put(word.id(), from.repeats(word.id())));
        }

        void add(String reply, NaivePlay after) {
            turns++;
            replies.add(reply);
            for (NaiveVerdict verdict : after.verdicts()) {
                for (int skill = 0; skill < gains.length; skill++) {
                    gains[skill] += Math.max(0, verdict.points().get(skill));
                }
            }
        }
    }

    /** A stretch that gains more under the one rubric than the other allows, in words. */
    private static Optional<String> breach(long seed, Rubric rubric, Rubric allowing) {
        IdleGain allowed = new IdleGain(allowing);
        for (Stretch stretch : stretches(RandomScenario.from(seed, Size.LARGE, rubric), rubric, seed)) {
            for (int skill = 0; skill < stretch.gains.length; skill++) {
                long most = allowed.most(skill, stretch.used).orElseThrow();
                if (stretch.gains[skill] > most) {
                    String name = rubric.skills().get(skill).id();
                    return Optional.of("seed %s under %s: %s gain %s of %s, allowed are %s"
                            .formatted(seed, rubric.id(), stretch.replies, stretch.gains[skill], name, most));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Stretch> stretches(Scenario scenario, Rubric rubric, long seed) {
        Random random = new Random(seed);
        List<Stretch> stretches = new ArrayList<>();
        for (int walk = 0; walk < WALKS; walk++) {
            int greedyFor = walk % (rubric.skills().size() + 1);
            NaivePlay play = NaiveInterpreter.start(scenario, rubric);
            Stretch stretch = new Stretch(play, rubric);
            while (!play.over()) {
                NaivePlay before = play;
                String reply =
                        greedyFor == 0 ? anyOf(before.offered(), random) : mostGaining(before, greedyFor - 1, random);
                play = before.reply(reply);
                if (bringsNew(before, play)) {
                    stretches.add(stretch);
                    stretch = new Stretch(play, rubric);
                } else {
                    stretch.add(reply, play);
                }
            }
            stretches.add(stretch);
        }
        return stretches;
    }

    private static String anyOf(List<String> replies, Random random) {
        return replies.get(random.nextInt(replies.size()));
    }

    /** Whoever talks for points: mostly takes what gains most now in a skill and does not end the call. */
    private static String mostGaining(NaivePlay play, int skill, Random random) {
        String best = anyOf(play.offered(), random);
        long most = Long.MIN_VALUE;
        for (String reply : random.nextInt(5) == 0 ? List.<String>of() : play.offered()) {
            NaivePlay next = play.reply(reply);
            long gain = next.points()[skill] - play.points()[skill];
            if (!next.over() && gain > most) {
                most = gain;
                best = reply;
            }
        }
        return best;
    }

    /** Whether a reply brought anything that can be credited once only, or a failing that can be apologised for. */
    private static boolean bringsNew(NaivePlay before, NaivePlay after) {
        return !before.told().equals(after.told())
                || !before.asked().equals(after.asked())
                || !before.paraphrased().equals(after.paraphrased())
                || !before.deepened().equals(after.deepened())
                || !before.cuesOffered().equals(after.cuesOffered())
                || !before.cuesPickedUp().equals(after.cuesPickedUp())
                || !before.met().equals(after.met())
                || !before.promises().equals(after.promises())
                || !before.fixes().equals(after.fixes())
                || after.verdicts().stream()
                        .anyMatch(verdict -> verdict.behaviour().equals("fix-failed"));
    }
}
