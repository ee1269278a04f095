package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomScenarioTest {
    private static final Rubric RUBRIC = TestRubric.complete();

    @Property(tries = 100)
    void the_same_seed_gives_the_same_scenario_and_rubric(@ForAll long seed) {
        assertEquals(RandomScenario.from(seed), RandomScenario.from(seed));
        assertEquals(TestRubric.varied(seed), TestRubric.varied(seed));
    }

    /** What never happens in random plays is tested by none of the properties that rest on them. */
    @Test
    void random_plays_meet_everything_there_is_to_meet() {
        Set<String> judged = new TreeSet<>();
        Set<String> ledgers = new TreeSet<>();
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            NaivePlay play = NaiveCustomer.start(RandomScenario.from(seed, Size.LARGE), RUBRIC);
            while (true) {
                play.verdicts().forEach(verdict -> judged.add(verdict.origin() + " " + verdict.behaviour()));
                ledgers.addAll(play.promises().values());
                ledgers.addAll(play.fixes().values());
                ledgers.add(play.listened());
                ledgers.add(play.mood());
                ledgers.add(play.hostility().name());
                ledgers.add(play.locked().isEmpty() ? "nothing locked" : "locked");
                if (play.over()) {
                    break;
                }
                play = play.reply(
                        play.offered().get(random.nextInt(play.offered().size())));
            }
            ledgers.add(play.resolution().name());
            ledgers.add(play.selfSufficient() ? "self-sufficient" : "dependent");
        }
        Set<String> expected = new TreeSet<>();
        for (Behaviour behaviour : RUBRIC.behaviours()) {
            boolean ofEndingOnly =
                    Set.of("missed", "walked-out", "time-left", "broken").contains(behaviour.id());
            // What authors write for a hand-over is always replaced by one of two verdicts.
            if (!ofEndingOnly && !behaviour.id().equals("hand-over")) {
                expected.add("REPLY " + behaviour.id());
            }
        }
        List.of("missed", "walked-out", "time-left", "broken", "kept").forEach(word -> expected.add("ENDING " + word));
        expected.add("ENTRY broken");
        assertEquals(expected, judged);
        assertTrue(
                ledgers.containsAll(List.of(
                        "NONE OPEN OPEN_UNTIL_ENDING KEPT BROKEN UNTRIED FAILED DONE NEVER ZERO ONE TWO_OR_MORE settled tense angry furious CALM UPSET ABUSIVE locked UNRESOLVED WORKED_AROUND FOR_GOOD self-sufficient"
                                .split(" "))),
                ledgers.toString());
    }

    @Test
    void all_plays_of_a_small_scenario_can_be_tried() {
        List<Integer> plays = new ArrayList<>();
        int tooMany = 0;
        for (long seed = 0; seed < 400; seed++) {
            try {
                plays.add(
                        BruteForce.of(RandomScenario.from(seed), RUBRIC, 20_000).plays());
            } catch (BruteForce.TooManyPlays e) {
                tooMany++;
            }
        }
        plays.sort(null);
        assertTrue(tooMany <= 20, "too large to try: " + tooMany);
        assertTrue(plays.get(plays.size() / 2) >= 10, "too small to mean much: " + plays.get(plays.size() / 2));
    }
}
