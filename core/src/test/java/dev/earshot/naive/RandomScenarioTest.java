package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Hostility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RandomScenarioTest {
    private static final Rubric RUBRIC = TestRubric.complete();

    private static final Set<String> OF_NO_REPLY =
            Set.of("missed", "walked-out", "left-early", "time-left", "broken", "overpromised");

    /** What the rules about context look at. */
    private static final String CONTEXTS = """
            courtesy while calm
            courtesy while upset
            courtesy while abusive
            set-limit while abusive
            needless-limit while upset
            hand-over-warm while abusive
            hand-over-cold while abusive
            abuse endured
            abuse refused late
            teach in a angry mood
            ill-timed in a furious mood
            canned for the time 1
            canned for the time 2
            canned for the time 3
            canned for the time 4
            apologise after 0 apologies
            apologise after 1 apologies
            apologise after 2 apologies
            ask before opening
            ask while opening
            ask after opening
            solve first, in a tense mood
            solve first, in a angry mood
            solve first, in a furious mood
            solve at balance -3
            solve at balance 1
            solve at balance 2
            solve at balance 3
            honest-distance with commitment
            honest-distance without commitment
            HOLLOW becomes BROKEN
            HOLLOW becomes KEPT
            HOLLOW_UNTIL_ENDING becomes BROKEN
            HOLLOW_UNTIL_ENDING becomes KEPT""";

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
            NaivePlay play = NaiveInterpreter.start(RandomScenario.from(seed, Size.LARGE), RUBRIC);
            NaivePlay before = play;
            while (true) {
                ledgers.addAll(met(before, play));
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
                before = play;
                play = play.reply(
                        play.offered().get(random.nextInt(play.offered().size())));
            }
            ledgers.add(play.resolution().name());
            ledgers.add(play.selfSufficient() ? "self-sufficient" : "dependent");
        }
        Set<String> expected = new TreeSet<>();
        for (Behaviour behaviour : RUBRIC.behaviours()) {
            // What authors write for a hand-over is always replaced by one of two verdicts.
            if (!OF_NO_REPLY.contains(behaviour.id()) && !behaviour.id().equals("hand-over")) {
                expected.add("REPLY " + behaviour.id());
            }
        }
        OF_NO_REPLY.forEach(word -> expected.add("ENDING " + word));
        expected.addAll(List.of("ENDING kept", "ENTRY broken", "ENTRY overpromised"));
        assertEquals(expected, judged);
        assertTrue(
                ledgers.containsAll(List.of(
                        "NONE OPEN OPEN_UNTIL_ENDING HOLLOW HOLLOW_UNTIL_ENDING KEPT BROKEN UNTRIED FAILED DONE NEVER ZERO ONE TWO_OR_MORE settled tense angry furious CALM UPSET ABUSIVE locked UNRESOLVED WORKED_AROUND FOR_GOOD self-sufficient"
                                .split(" "))),
                ledgers.toString());
        Set<String> contexts = new TreeSet<>(CONTEXTS.lines().toList());
        contexts.removeAll(ledgers);
        assertEquals(Set.of(), contexts, "never met");
    }

    /** What of {@link #CONTEXTS} the last reply of a play met. */
    private static Set<String> met(NaivePlay before, NaivePlay after) {
        Set<String> met = new TreeSet<>();
        Set<String> did = new TreeSet<>();
        after.verdicts().forEach(verdict -> did.add(verdict.behaviour()));
        String heat = before.hostility().name().toLowerCase(Locale.ROOT);
        for (String word : did) {
            met.add(word + " while " + heat);
            met.add(word + " in a " + before.mood() + " mood");
            met.add(word + " for the time " + (before.repeats(word) + 1));
            met.add(word + (before.opened() ? " after" : " before") + " opening");
            met.add(word + " after " + before.apologies() + " apologies");
            met.add(word + " at balance " + before.balance());
            if (before.turn() == 0) {
                met.add(word + " first, in a " + before.mood() + " mood");
            }
        }
        boolean commits = did.stream().anyMatch(Set.of("own", "stay-with-it", "promise", "solve")::contains);
        if (did.contains("honest-distance")) {
            met.add("honest-distance " + (commits ? "with" : "without") + " commitment");
        }
        if (did.contains("ask") && !before.opened() && after.opened()) {
            met.add("ask while opening");
        }
        if (before.abuseTaken() && before.hostility() == Hostility.ABUSIVE && !before.limitSet()) {
            met.add(did.contains("endure") ? "abuse endured" : "abuse refused late");
        }
        before.promises().forEach((promise, was) -> {
            if (was.startsWith("HOLLOW")) {
                met.add(was + " becomes " + after.promises().get(promise));
            }
        });
        return met;
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
