package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.compiled.Line;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.machine.Refusal;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.SnapshotView;
import dev.earshot.machine.Step;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.scenario.Meter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The machine and the naive interpreter, written by different hands from one description, see the same plays. */
class MachineAgreesTest {
    @Provide
    Arbitrary<Case> small() {
        return Scenarios.sized(Size.SMALL);
    }

    @Provide
    Arbitrary<Case> large() {
        return Scenarios.sized(Size.LARGE);
    }

    @Property(tries = 1000)
    void both_see_the_same_small_plays(@ForAll("small") Case drawn) {
        walk(drawn, 6);
    }

    @Property(tries = 1000)
    void both_see_the_same_large_plays(@ForAll("large") Case drawn) {
        walk(drawn, 3);
    }

    /** Plays to the end, several times over, comparing at every step. */
    private static void walk(Case drawn, int plays) {
        Machine machine = drawn.machine();
        Random random = new Random(drawn.seed());
        for (int play = 0; play < plays; play++) {
            List<String> soFar = new ArrayList<>();
            NaivePlay naive = NaiveInterpreter.start(drawn.scenario(), drawn.rubric());
            Step step = machine.begin();
            compare(drawn, soFar, naive, machine, step);
            while (!naive.over()) {
                Snapshot before = snapshot(step);
                for (String locked : naive.locked()) {
                    assertEquals(new Step.Refused(Refusal.LOCKED), machine.advance(before, locked));
                }
                String reply =
                        naive.offered().get(random.nextInt(naive.offered().size()));
                soFar.add(reply);
                naive = naive.reply(reply);
                step = machine.advance(before, reply);
                compare(drawn, soFar, naive, machine, step);
            }
            assertEquals(new Step.Refused(Refusal.OVER), machine.advance(snapshot(step), "any"));
        }
    }

    private static void compare(Case drawn, List<String> soFar, NaivePlay naive, Machine machine, Step step) {
        assertEquals(List.of(), differences(naive, machine, step), () -> drawn + " after " + soFar);
    }

    /** Where the two do not see the same, the naive interpreter first. */
    static List<String> differences(NaivePlay naive, Machine machine, Step step) {
        Map<String, Object> expected = seen(naive);
        Map<String, Object> actual = seen(machine, step);
        List<String> differences = new ArrayList<>();
        expected.forEach((what, value) -> {
            if (!value.equals(actual.get(what))) {
                differences.add(what + ": naive " + value + " but machine " + actual.get(what));
            }
        });
        return differences;
    }

    // ---- What can be read, from either side, in the same words ----

    private static Map<String, Object> seen(NaivePlay play) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("at", play.at());
        seen.put("over", play.over());
        seen.put("turn", play.turn());
        seen.put("patience left", play.patienceLeft());
        seen.put("verdicts", play.verdicts());
        seen.put("said", play.said());
        seen.put("asked now", play.askedNow());
        seen.put("frustration", play.frustration());
        seen.put("trust", play.trust());
        seen.put("mood", play.mood());
        seen.put("hostility", play.hostility());
        seen.put("told", play.told());
        seen.put("asked", play.asked());
        seen.put("paraphrased", play.paraphrased());
        seen.put("deepened", play.deepened());
        seen.put("cues offered", play.cuesOffered());
        seen.put("cues picked up", play.cuesPickedUp());
        seen.put("met", play.met());
        seen.put("flags", play.flags());
        seen.put("visited", play.visited());
        seen.put("promises open", named(play.promises(), "OPEN", "OPEN_UNTIL_ENDING", "HOLLOW", "HOLLOW_UNTIL_ENDING"));
        seen.put("promises kept", named(play.promises(), "KEPT"));
        seen.put("promises broken", named(play.promises(), "BROKEN"));
        seen.put("fixes failed", named(play.fixes(), "FAILED"));
        seen.put("fixes done", named(play.fixes(), "DONE"));
        seen.put("resolution", play.resolution());
        seen.put("self-sufficient", play.selfSufficient());
        seen.put("offered", play.offered());
        seen.put("locked", play.locked());
        return seen;
    }

    static Map<String, Object> seen(Machine machine, Step step) {
        Snapshot snapshot = snapshot(step);
        Outcome outcome = outcome(step);
        SnapshotView view = machine.view(snapshot);
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put(
                "at",
                Stream.concat(view.state().stream(), view.ending().stream())
                        .findFirst()
                        .orElse("nowhere"));
        seen.put("over", step instanceof Step.Ended);
        seen.put("turn", view.turn());
        seen.put("patience left", view.patienceLeft());
        seen.put(
                "verdicts",
                outcome.verdicts().stream().map(MachineAgreesTest::naively).toList());
        seen.put("said", outcome.said().stream().map(Line::wordings).toList());
        seen.put("asked now", outcome.asked());
        seen.put("frustration", view.meter(Meter.FRUSTRATION));
        seen.put("trust", view.meter(Meter.TRUST));
        seen.put("mood", view.mood());
        seen.put("hostility", view.hostility());
        seen.put("told", new TreeSet<>(view.told()));
        seen.put("asked", new TreeSet<>(view.asked()));
        seen.put("paraphrased", new TreeSet<>(view.paraphrased()));
        seen.put("deepened", new TreeSet<>(view.deepened()));
        seen.put("cues offered", new TreeSet<>(view.cuesOffered()));
        seen.put("cues picked up", new TreeSet<>(view.cuesPickedUp()));
        seen.put("met", new TreeSet<>(view.feelingsMet()));
        seen.put("flags", new TreeSet<>(view.flags()));
        seen.put("visited", new TreeSet<>(view.visited()));
        seen.put("promises open", new TreeSet<>(view.promisesOpen()));
        seen.put("promises kept", new TreeSet<>(view.promisesKept()));
        seen.put("promises broken", new TreeSet<>(view.promisesBroken()));
        seen.put("fixes failed", new TreeSet<>(view.fixesFailed()));
        seen.put("fixes done", new TreeSet<>(view.fixesDone()));
        seen.put("resolution", view.resolution());
        seen.put("self-sufficient", view.isSelfSufficient());
        List<Offer> offers = machine.offers(snapshot);
        seen.put("offered", offers.stream().filter(Offer::isOpen).map(Offer::id).toList());
        seen.put(
                "locked",
                offers.stream().filter(offer -> !offer.isOpen()).map(Offer::id).toList());
        return seen;
    }

    private static NaiveVerdict naively(Verdict verdict) {
        return new NaiveVerdict(
                verdict.behaviour(),
                NaiveVerdict.Origin.valueOf(verdict.origin().name()),
                verdict.points(),
                verdict.frustration(),
                verdict.trust(),
                verdict.names());
    }

    private static TreeSet<String> named(Map<String, String> all, String... values) {
        TreeSet<String> names = new TreeSet<>();
        all.forEach((name, value) -> {
            if (List.of(values).contains(value)) {
                names.add(name);
            }
        });
        return names;
    }

    private static Snapshot snapshot(Step step) {
        if (step instanceof Step.Moved moved) {
            return moved.snapshot();
        }
        if (step instanceof Step.Ended ended) {
            return ended.snapshot();
        }
        throw new AssertionError("the machine refuses: " + step);
    }

    private static Outcome outcome(Step step) {
        return step instanceof Step.Moved moved ? moved.outcome() : ((Step.Ended) step).outcome();
    }
}
