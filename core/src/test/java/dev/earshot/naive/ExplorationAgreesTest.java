package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.ActionValue;
import dev.earshot.explore.BestLine;
import dev.earshot.explore.BestPlay;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.FirstReply;
import dev.earshot.explore.Goal;
import dev.earshot.explore.PlayEnd;
import dev.earshot.explore.PointRange;
import dev.earshot.explore.Search;
import dev.earshot.explore.ValueRanges;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Step;
import dev.earshot.naive.BruteForce.TooManyPlays;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.scenario.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the search says about all plays, against trying all of them with the naive interpreter. */
class ExplorationAgreesTest {
    private static final int MOST_PLAYS = 4000;

    @Provide
    Arbitrary<Case> small() {
        return Scenarios.sized(Size.SMALL);
    }

    @Provide
    Arbitrary<Case> longer() {
        return Scenarios.sized(Size.LONG);
    }

    @Property(tries = 300)
    void the_search_finds_it_in_long_plays_too(@ForAll("longer") Case drawn) {
        the_search_finds_what_trying_everything_finds(drawn);
    }

    @Property(tries = 300)
    void the_search_finds_what_trying_everything_finds(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Machine machine = drawn.machine();
        Exploration exploration = Search.standard().explore(machine);
        assertTrue(exploration.isExact());

        double expectedWhole = 0;
        for (int skill = 0; skill < drawn.rubric().skills().size(); skill++) {
            PointRange found = exploration.skills().get(skill);
            assertEquals(all.min(skill), found.worst(), "worst of skill " + skill);
            assertEquals(all.max(skill), found.best(), "best of skill " + skill);
            assertClose(all.expected(skill), found.chance());
            assertEquals(all.weight(skill), exploration.coefficient(skill), "coefficient of skill " + skill);
            expectedWhole += all.weight(skill) * all.expected(skill);
        }
        assertEquals(all.minWhole(), exploration.whole().worst(), "worst whole");
        assertEquals(all.maxWhole(), exploration.whole().best(), "best whole");
        assertClose(expectedWhole, exploration.whole().chance());
    }

    @Property(tries = 300)
    void the_best_line_from_anywhere_is_the_best_there_is(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Machine machine = drawn.machine();
        Exploration exploration = Search.standard().explore(machine);
        Assume.that(exploration.isExact());
        Random random = new Random(drawn.seed());
        for (int walk = 0; walk < 5; walk++) {
            NaivePlay naive = all.start();
            Snapshot snapshot = snapshot(machine.begin());
            List<String> soFar = new ArrayList<>();
            while (!naive.over()) {
                BestLine line = exploration.bestLine(snapshot).orElseThrow();
                NaivePlay best = naive.replies(line.replies().toArray(String[]::new));
                assertTrue(best.over(), "the best line goes to the end");
                for (int skill = 0; skill < best.points().length; skill++) {
                    assertEquals(
                            best.points()[skill] - naive.points()[skill],
                            line.points().get(skill),
                            "points of the best line in skill " + skill);
                }
                assertEquals(all.bestWhole(soFar), all.whole(best), () -> drawn + " after " + soFar);
                // Regret is none for the first of the best replies, and for none before it.
                Map<String, Long> regrets = all.regrets(soFar);
                String firstOfTheBest = regrets.entrySet().stream()
                        .filter(reply -> reply.getValue() == 0)
                        .findFirst()
                        .orElseThrow()
                        .getKey();
                assertEquals(firstOfTheBest, line.replies().get(0), () -> drawn + " after " + soFar);

                String reply =
                        naive.offered().get(random.nextInt(naive.offered().size()));
                naive = naive.reply(reply);
                snapshot = snapshot(machine.advance(snapshot, reply));
                soFar.add(reply);
            }
            assertEquals(
                    List.of(),
                    exploration.bestLine(snapshot).orElseThrow().replies(),
                    "nothing is left once it is over");
        }
    }

    @Property(tries = 150)
    void the_best_play_for_a_goal_is_the_best_that_counts(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Exploration exploration = Search.standard().explore(drawn.machine());
        List<NaivePlay> ends = all.positions().stream().filter(NaivePlay::over).toList();
        int patience = drawn.scenario().customer().patience();
        int skill = Math.floorMod(drawn.seed(), drawn.rubric().skills().size());
        String wanted = ends.get(Math.floorMod((int) drawn.seed(), ends.size())).at();
        List<Goal> goals = List.of(
                exploration.skillGoal(skill),
                exploration.skillGoal(skill).among(end -> end.ending().equals(wanted)),
                exploration.wholeGoal().among(end -> end.replies() * 2 <= patience),
                exploration.wholeGoal().among(end -> end.resolution() == Resolution.UNRESOLVED));
        for (Goal goal : goals) {
            Optional<BestPlay> found = exploration.best(goal);
            List<NaivePlay> counted =
                    ends.stream().filter(play -> goal.counts().test(end(play))).toList();
            long most = counted.stream()
                    .mapToLong(play -> value(goal, play, all.start()))
                    .max()
                    .orElse(0);
            if (all.start().over()) {
                assertEquals(Optional.empty(), found, "nothing can be played");
                continue;
            }
            assertEquals(counted.isEmpty(), found.isEmpty(), () -> drawn + ": whether any play counts");
            if (found.isPresent()) {
                NaivePlay play = all.start().replies(found.get().replies().toArray(String[]::new));
                assertEquals(most, found.get().value(), drawn::toString);
                assertEquals(most, value(goal, play, all.start()), drawn::toString);
                assertEquals(end(play), withoutRanOut(found.get().end()), drawn::toString);
            }
        }
    }

    @Property(tries = 100)
    void the_first_replies_to_an_ending_are_those_after_which_some_play_gets_there(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Exploration exploration = Search.standard().explore(drawn.machine());
        List<NaivePlay> ends = all.positions().stream().filter(NaivePlay::over).toList();
        String wanted = ends.get(Math.floorMod((int) drawn.seed(), ends.size())).at();
        List<String> expected = all.start().offered().stream()
                .filter(reply -> comesTo(all.start().reply(reply), wanted))
                .toList();
        Goal goal = exploration.wholeGoal().among(end -> end.ending().equals(wanted));
        assertEquals(
                expected,
                exploration.firstReplies(goal).stream().map(FirstReply::reply).toList(),
                drawn::toString);
    }

    private static boolean comesTo(NaivePlay play, String ending) {
        return play.over()
                ? play.at().equals(ending)
                : play.offered().stream().anyMatch(reply -> comesTo(play.reply(reply), ending));
    }

    @Property(tries = 100)
    void what_is_ahead_of_any_moment_is_what_trying_everything_from_there_finds(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Machine machine = drawn.machine();
        Exploration exploration = Search.standard().explore(machine);
        NaivePlay naive = all.start();
        Snapshot here = snapshot(machine.begin());
        Random random = new Random(drawn.seed());
        List<String> soFar = new ArrayList<>();
        while (!naive.over()) {
            ValueRanges ahead = exploration.valuesFrom(here).orElseThrow();
            for (int skill = 0; skill < drawn.rubric().skills().size(); skill++) {
                PointRange found = ahead.skills().get(skill);
                long gone = naive.points()[skill];
                assertEquals(all.min(skill, soFar) - gone, found.worst(), drawn::toString);
                assertEquals(all.max(skill, soFar) - gone, found.best(), drawn::toString);
                assertClose(all.expected(skill, soFar) - gone, found.chance());
            }
            assertEquals(all.bestWhole(soFar) - all.whole(naive), ahead.whole().best(), drawn::toString);
            assertOutlooks(all, exploration.actionValues(here), soFar, naive);
            String reply = naive.offered().get(random.nextInt(naive.offered().size()));
            naive = naive.reply(reply);
            here = snapshot(machine.advance(here, reply));
            soFar.add(reply);
        }
        assertEquals(List.of(), exploration.actionValues(here), "nothing is left once it is over");
    }

    private static void assertOutlooks(
            BruteForce all, List<ActionValue> actionValues, List<String> soFar, NaivePlay here) {
        assertEquals(
                here.offered(), actionValues.stream().map(ActionValue::reply).toList());
        for (ActionValue actionValue : actionValues) {
            List<String> then = new ArrayList<>(soFar);
            then.add(actionValue.reply());
            assertEquals(all.bestWhole(then) - all.whole(here), actionValue.whole(), then::toString);
            for (int skill = 0; skill < actionValue.points().size(); skill++) {
                assertEquals(
                        here.reply(actionValue.reply()).points()[skill] - here.points()[skill],
                        actionValue.points().get(skill));
            }
        }
    }

    private static long value(Goal goal, NaivePlay play, NaivePlay start) {
        long value = 0;
        for (int skill = 0; skill < goal.weights().size(); skill++) {
            value += goal.weights().get(skill) * (play.points()[skill] - start.points()[skill]);
        }
        return value;
    }

    /** As the naive interpreter sees it; it does not say whether a play merely ran out. */
    private static PlayEnd end(NaivePlay play) {
        return new PlayEnd(play.turn(), play.at(), false, play.resolution());
    }

    private static PlayEnd withoutRanOut(PlayEnd end) {
        return new PlayEnd(end.replies(), end.ending(), false, end.resolution());
    }

    private static BruteForce everything(Case drawn) {
        try {
            return BruteForce.of(drawn.scenario(), drawn.rubric(), MOST_PLAYS);
        } catch (TooManyPlays e) {
            Assume.that(false);
            throw e;
        }
    }

    /** Averages are sums of many roundings, in another order on either side. */
    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * Math.max(1, Math.abs(expected)));
    }

    private static Snapshot snapshot(Step step) {
        return step instanceof Step.Moved moved ? moved.snapshot() : ((Step.Ended) step).snapshot();
    }
}
