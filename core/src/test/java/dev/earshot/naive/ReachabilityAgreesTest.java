package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.compiled.Coverage;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.explore.Reachability;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Stepper;
import dev.earshot.naive.BruteForce.TooManyPlays;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.scenario.Scenario;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What can be come upon, against trying every play. */
class ReachabilityAgreesTest {
    private static final int MOST_PLAYS = 4000;
    private static final long NO_LIMIT = Long.MAX_VALUE;

    @Provide
    Arbitrary<Case> small() {
        return Scenarios.sized(Size.SMALL);
    }

    @Property(tries = 150)
    void what_the_naive_interpreter_comes_upon_is_reached_as_soon_and_nothing_else(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        List<NaivePlay> positions = all.positions();
        Machine machine = drawn.machine();
        Reachability reached = Reachability.of(machine, NO_LIMIT);
        assertTrue(reached.isComplete());
        assertEquals(positions.stream().mapToInt(NaivePlay::turn).max().orElse(0), reached.longest(), drawn::toString);
        Scenario scenario = drawn.scenario();
        CoveragePoints sites = reached.sites();
        Soonest soonest = new Soonest(drawn, positions, reached);
        for (String state : machine.states()) {
            soonest.check(sites.state(state), play -> play.visited().contains(state));
        }
        for (String ending : machine.endings()) {
            soonest.check(sites.ending(ending), play -> play.over() && play.at().equals(ending));
        }
        scenario.facts()
                .forEach(fact -> soonest.check(
                        sites.told(fact.id().value()),
                        play -> play.told().contains(fact.id().value())));
        scenario.feelings().forEach(feeling -> {
            String id = feeling.id().value();
            soonest.check(sites.cue(id), play -> play.cuesOffered().contains(id));
            soonest.check(sites.met(id), play -> play.met().contains(id));
        });
        scenario.fixes()
                .forEach(fix -> soonest.check(
                        sites.fixed(fix.id().value()),
                        play -> play.fixes().get(fix.id().value()).equals("DONE")));
        scenario.promises()
                .forEach(promise -> soonest.check(
                        sites.kept(promise.id().value()),
                        play -> play.promises().get(promise.id().value()).equals("KEPT")));
        for (int reply = 0; reply < machine.stepper().replies(); reply++) {
            String id = machine.replyId(reply);
            soonest.check(sites.offered(id), play -> play.offered().contains(id));
        }
    }

    /** Plays of the machine itself, but each by itself and with everything remembered: no key leaves anything out. */
    @Property(tries = 150)
    void no_line_reaction_or_condition_is_lost_by_telling_fewer_moments_apart(@ForAll("small") Case drawn) {
        everything(drawn);
        Machine machine = drawn.machine();
        Reachability reached = Reachability.of(machine, NO_LIMIT);
        BitSet seen = everySite(machine);
        for (int site = 0; site < machine.sites().count(); site++) {
            int number = site;
            assertEquals(seen.get(site), reached.isReached(site), () -> drawn + ": site " + number);
        }
    }

    @Property(tries = 150)
    void a_state_only_runs_out_if_no_play_from_it_ends_otherwise(@ForAll("small") Case drawn) {
        BruteForce all = everything(drawn);
        String givesUp = drawn.scenario().customer().givesUp().value();
        Set<String> waiting = new LinkedHashSet<>();
        Set<String> endsOtherwise = new HashSet<>();
        all.eachWithEndings((play, endings) -> {
            if (!play.over()) {
                waiting.add(play.at());
                if (endings.stream().anyMatch(ending -> !ending.equals(givesUp))) {
                    endsOtherwise.add(play.at());
                }
            }
        });
        List<String> runOut = Search.standard().explore(drawn.machine()).statesThatOnlyRunOut();
        assertTrue(waiting.containsAll(runOut), drawn::toString);
        for (String state : waiting) {
            // The ending for giving up can also be come to by a reaction, which the naive interpreter does not tell
            // apart.
            assertTrue(!endsOtherwise.contains(state) || !runOut.contains(state), () -> drawn + ": " + state);
            boolean onlyByGivingUp = drawn.scenario().states().stream()
                    .flatMap(each -> each.reacts().stream())
                    .noneMatch(row -> row.to() != null && row.to().value().equals(givesUp));
            assertTrue(
                    endsOtherwise.contains(state)
                            || runOut.contains(state)
                            || !onlyByGivingUp
                            || otherWays(drawn, givesUp),
                    () -> drawn + ": " + state);
        }
    }

    /** Whether something beside a state's own rows leads to this ending. */
    private static boolean otherWays(Case drawn, String ending) {
        Scenario scenario = drawn.scenario();
        return Stream.of(
                        scenario.everywhereReacts().stream(),
                        scenario.everywhereReplies().stream().flatMap(reply -> reply.customerSays().stream()),
                        scenario.states().stream()
                                .flatMap(state -> state.replies().stream())
                                .flatMap(reply -> reply.customerSays().stream()))
                .flatMap(rows -> rows)
                .anyMatch(row -> row.to() != null && row.to().value().equals(ending));
    }

    @Property(tries = 80)
    void the_replies_it_names_lead_there(@ForAll("small") Case drawn) {
        everything(drawn);
        Machine machine = drawn.machine();
        Reachability reached = Reachability.of(machine, NO_LIMIT);
        for (int site = 0; site < machine.sites().count(); site++) {
            Optional<List<String>> way = reached.way(site);
            if (way.isPresent()) {
                int number = site;
                assertTrue(walked(machine, way.get()).get(site), () -> drawn + ": site " + number + " by " + way);
            }
        }
    }

    @Property(tries = 80)
    void a_search_that_was_stopped_says_so_and_says_nothing_untrue(@ForAll("small") Case drawn) {
        everything(drawn);
        Machine machine = drawn.machine();
        Reachability whole = Reachability.of(machine, NO_LIMIT);
        Reachability part = Reachability.of(machine, whole.configurations() / 2);
        assertEquals(whole.configurations() == 0, part.isComplete());
        for (int site = 0; site < machine.sites().count(); site++) {
            assertTrue(!part.isReached(site) || whole.isReached(site));
        }
    }

    private static BruteForce everything(Case drawn) {
        try {
            return BruteForce.of(drawn.scenario(), drawn.rubric(), MOST_PLAYS);
        } catch (TooManyPlays e) {
            Assume.that(false);
            throw e;
        }
    }

    private static BitSet everySite(Machine machine) {
        Coverage coverage = machine.coverage();
        Stepper stepper = machine.stepper(coverage);
        int[] choices = new int[stepper.replies()];
        Deque<Snapshot> open = new ArrayDeque<>();
        stepper.begin();
        open.add(stepper.snapshot());
        while (!open.isEmpty()) {
            Snapshot here = open.pop();
            stepper.load(here);
            int count = stepper.choices(choices);
            for (int i = 0; i < count; i++) {
                stepper.load(here);
                stepper.choose(choices[i]);
                if (!stepper.isOver()) {
                    open.push(stepper.snapshot());
                }
            }
        }
        return seen(coverage);
    }

    private static BitSet walked(Machine machine, List<String> replies) {
        Coverage coverage = machine.coverage();
        Stepper stepper = machine.stepper(coverage);
        stepper.begin();
        for (String reply : replies) {
            stepper.choices(new int[stepper.replies()]);
            stepper.choose(machine.replyNumber(reply));
        }
        stepper.choices(new int[stepper.replies()]);
        return seen(coverage);
    }

    private static BitSet seen(Coverage coverage) {
        BitSet seen = new BitSet();
        for (int i = 0; i < coverage.fresh(); i++) {
            seen.set(coverage.fresh(i));
        }
        return seen;
    }

    /** Compares a site with the first of all positions in which something holds. */
    private record Soonest(Case drawn, List<NaivePlay> positions, Reachability reached) {
        void check(int site, Predicate<NaivePlay> holds) {
            ToIntFunction<NaivePlay> turn = NaivePlay::turn;
            int soonest = positions.stream().filter(holds).mapToInt(turn).min().orElse(-1);
            int found = reached.way(site).map(List::size).orElse(-1);
            assertEquals(soonest, found, () -> drawn + ": site " + site + " by " + reached.way(site));
        }
    }
}
