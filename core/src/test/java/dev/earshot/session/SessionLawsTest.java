package dev.earshot.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every play of every scenario. */
class SessionLawsTest {
    @Provide
    Arbitrary<Case> scenarios() {
        return Scenarios.sized(Size.SMALL);
    }

    private static Session randomPlay(Machine machine, long seed, long choices) {
        Random random = new Random(choices);
        Session session = Session.begin(machine, seed);
        while (!session.isOver()) {
            // From the file's order, so that the same numbers mean the same replies under every seed.
            List<Offer> open = machine.offers(session.snapshot()).stream()
                    .filter(Offer::isOpen)
                    .toList();
            session = next(session, open.get(random.nextInt(open.size())).id());
        }
        return session;
    }

    private static Session next(Session session, String reply) {
        return assertInstanceOf(Session.Attempt.Accepted.class, session.reply(reply))
                .session();
    }

    private static Set<String> ids(List<Offer> offers) {
        return offers.stream().map(Offer::id).collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void another_seed_changes_wording_and_order_and_nothing_else(
            @ForAll("scenarios") Case drawn, @ForAll long one, @ForAll long other) {
        Machine machine = drawn.machine();
        Exploration exploration = Search.standard().explore(machine);
        Session first = randomPlay(machine, one, drawn.seed());
        Session second = Session.begin(machine, other);
        for (Turn turn : first.turns()) {
            assertEquals(ids(turn.offered()), ids(second.offers()));
            second = next(second, turn.reply());
            Turn same = second.turns().get(second.turns().size() - 1);
            Outcome outcome = same.outcome();
            assertEquals(turn.outcome(), outcome);
            assertEquals(turn.after(), same.after());
        }
        assertEquals(ScoreCard.of(first, exploration), ScoreCard.of(second, exploration));
    }

    @Property(tries = 200)
    void saving_at_every_turn_changes_nothing(@ForAll("scenarios") Case drawn, @ForAll long seed) {
        Session whole = randomPlay(drawn.machine(), seed, drawn.seed());
        Session saved = Session.begin(drawn.machine(), seed);
        for (Turn turn : whole.turns()) {
            Machine afresh = drawn.machine();
            Replay.Resumed resumed = assertInstanceOf(Replay.Resumed.class, Replay.of(afresh, Journal.of(saved)));
            assertEquals(Replay.Change.NONE, resumed.change());
            saved = next(resumed.session(), turn.reply());
            Turn again = saved.turns().get(saved.turns().size() - 1);
            assertEquals(turn.offered(), again.offered());
            assertEquals(turn.heard(), again.heard());
            assertEquals(turn.outcome(), again.outcome());
        }
        assertEquals(whole.ending(), saved.ending());
    }

    @Property(tries = 200)
    void scores_stay_within_0_and_100(@ForAll("scenarios") Case drawn, @ForAll long choices) {
        Machine machine = drawn.machine();
        ScoreCard card =
                ScoreCard.of(randomPlay(machine, 1, choices), Search.standard().explore(machine));
        for (SkillScore score : card.skills()) {
            assertTrue(score.worst() <= score.points() && score.points() <= score.best(), score.toString());
            assertTrue(0 <= score.score() && score.score() <= 100, score.toString());
        }
        assertTrue(card.regrets().stream().allMatch(regret -> regret.whole() >= 0), card.toString());
    }

    @Property(tries = 20)
    void one_machine_serves_many_threads(@ForAll("scenarios") Case drawn) {
        Machine shared = drawn.machine();
        List<List<Outcome>> together = LongStream.range(0, 64)
                .parallel()
                .mapToObj(seed -> outcomes(randomPlay(shared, seed, seed)))
                .toList();
        for (int seed = 0; seed < 64; seed++) {
            assertEquals(outcomes(randomPlay(drawn.machine(), seed, seed)), together.get(seed));
        }
    }

    private static List<Outcome> outcomes(Session session) {
        return session.turns().stream().map(Turn::outcome).toList();
    }
}
