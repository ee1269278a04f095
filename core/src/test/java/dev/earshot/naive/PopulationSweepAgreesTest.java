package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.earshot.explore.DecisionPoint;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.FirstReply;
import dev.earshot.explore.Goal;
import dev.earshot.explore.Search;
import dev.earshot.naive.BruteForce.TooManyPlays;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a crowd does, against sending it down every play of the naive interpreter. */
class PopulationSweepAgreesTest {
    private static final int MOST_PLAYS = 1500;
    private static final double TEMPERATURE = 0.07;

    @Provide
    Arbitrary<Case> small() {
        return Scenarios.sized(Size.SMALL);
    }

    @Property(tries = 200)
    void a_crowd_goes_where_the_naive_crowd_goes(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Exploration exploration = Search.standard().explore(drawn.machine());
        Map<String, Double> visits = new TreeMap<>();
        Map<String, Double> picks = new TreeMap<>();
        exploration.population(TEMPERATURE, fork -> {
            visits.merge(fork.turn() + " " + fork.state(), fork.visits(), Double::sum);
            for (int reply = 0; reply < fork.replies().size(); reply++) {
                picks.merge(fork.replies().get(reply), fork.visits() * fork.share(reply), Double::sum);
            }
        });
        Naive naive = new Naive(all);
        if (!all.start().over()) {
            naive.send(all.start(), List.of(), 1);
        }
        assertClose(naive.visits, visits, drawn);
        assertClose(naive.picks, picks, drawn);
    }

    @Property(tries = 100)
    void every_moment_is_one_that_its_path_leads_to(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        List<DecisionPoint> forks = new ArrayList<>();
        Search.standard().explore(drawn.machine()).population(TEMPERATURE, forks::add);
        for (DecisionPoint fork : forks) {
            List<String> path = fork.path();
            NaivePlay there = all.start().replies(path.toArray(String[]::new));
            assertEquals(fork.turn(), path.size());
            assertEquals(fork.state(), there.at(), drawn::toString);
            assertEquals(there.offered(), fork.replies(), drawn::toString);
            List<Long> regrets = List.copyOf(all.regrets(path).values());
            for (int reply = 0; reply < regrets.size(); reply++) {
                assertEquals(regrets.get(reply), fork.regret(reply), drawn::toString);
                NaivePlay then = there.reply(fork.replies().get(reply));
                assertEquals(all.whole(then) - all.whole(there), fork.gain(reply), drawn::toString);
            }
        }
    }

    @Property(tries = 200)
    void a_first_reply_leads_as_far_as_the_best_play_that_begins_with_it(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        Assume.that(!all.start().over());
        Exploration exploration = Search.standard().explore(drawn.machine());
        int skill = Math.floorMod(drawn.seed(), drawn.rubric().skills().size());
        List<FirstReply> expected = all.start().offered().stream()
                .map(reply -> new FirstReply(
                        reply, all.max(skill, List.of(reply)) - all.start().points()[skill]))
                .toList();
        assertEquals(expected, exploration.firstReplies(exploration.skillGoal(skill)), drawn::toString);

        Goal oneReply = exploration.wholeGoal().among(end -> end.replies() == 1);
        List<FirstReply> atOnce = all.start().offered().stream()
                .filter(reply -> all.start().reply(reply).over())
                .map(reply -> new FirstReply(reply, all.whole(all.start().reply(reply)) - all.whole(all.start())))
                .toList();
        assertEquals(atOnce, exploration.firstReplies(oneReply), drawn::toString);
    }

    /** The crowd, play by play. */
    private static final class Naive {
        private final BruteForce all;
        private final double unit;
        final Map<String, Double> visits = new TreeMap<>();
        final Map<String, Double> picks = new TreeMap<>();

        Naive(BruteForce all) {
            this.all = all;
            this.unit = TEMPERATURE * Math.max(1, all.maxWhole() - all.minWhole());
        }

        void send(NaivePlay here, List<String> soFar, double share) {
            visits.merge(soFar.size() + " " + here.at(), share, Double::sum);
            Map<String, Double> likings = new LinkedHashMap<>();
            all.regrets(soFar).forEach((reply, regret) -> likings.put(reply, Math.exp(-regret / unit)));
            double sum =
                    likings.values().stream().mapToDouble(Double::doubleValue).sum();
            likings.forEach((reply, liking) -> {
                double part = share * liking / sum;
                picks.merge(reply, part, Double::sum);
                NaivePlay then = here.reply(reply);
                if (!then.over()) {
                    List<String> now = new ArrayList<>(soFar);
                    now.add(reply);
                    send(then, now, part);
                }
            });
        }
    }

    private static void assertClose(Map<String, Double> expected, Map<String, Double> actual, Case drawn) {
        assertEquals(expected.keySet(), actual.keySet(), drawn::toString);
        expected.forEach((name, value) -> assertEquals(value, actual.get(name), 1e-9, () -> drawn + ": " + name));
    }

    private static BruteForce everything(Case drawn) {
        try {
            return BruteForce.of(drawn.scenario(), drawn.rubric(), MOST_PLAYS);
        } catch (TooManyPlays e) {
            Assume.that(false);
            throw e;
        }
    }
}
