package dev.earshot.scoring;

import dev.earshot.explore.BestLine;
import dev.earshot.explore.Exploration;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.machine.Step;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures every turn of a play against the best that was in reach. */
final class Regrets {
    private final Session session;
    private final Exploration exploration;

    Regrets(Session session, Exploration exploration) {
        this.session = session;
        this.exploration = exploration;
    }

    List<Regret> each() {
        List<Regret> regrets = new ArrayList<>();
        for (Turn turn : session.turns()) {
            Optional<BestLine> before = exploration.bestLine(turn.before());
            Optional<BestLine> after = exploration.bestLine(turn.after());
            if (before.isPresent() && after.isPresent()) {
                regrets.add(regret(turn, before.get(), after.get()));
            }
        }
        return regrets;
    }

    private Regret regret(Turn turn, BestLine before, BestLine after) {
        long range = exploration.whole().best() - exploration.whole().worst();
        List<Long> lost = lost(before, after, turn.outcome());
        long whole = sum(lost);
        List<Integer> bySkill =
                lost.stream().map(weighed -> thousandths(weighed, range)).toList();
        return new Regret(
                turn.number(),
                whole,
                thousandths(whole, range),
                bySkill,
                before.replies(),
                thousandths(atStake(turn, before), range));
    }

    /** What this step gave away per skill, in the unit of the whole. */
    private List<Long> lost(BestLine before, BestLine after, Outcome outcome) {
        List<Long> weighed = new ArrayList<>();
        for (int skill = 0; skill < before.points().size(); skill++) {
            long lost = before.points().get(skill) - after.points().get(skill);
            for (Verdict verdict : outcome.verdicts()) {
                lost -= verdict.points().get(skill);
            }
            weighed.add(exploration.coefficient(skill) * lost);
        }
        return weighed;
    }

    /** What the worst of all choices would have given away. */
    private long atStake(Turn turn, BestLine before) {
        long most = 0;
        for (Offer offer : turn.offered()) {
            if (session.machine().advance(turn.before(), offer.id()) instanceof Step.Accepted step) {
                Optional<BestLine> after = exploration.bestLine(step.snapshot());
                if (after.isPresent()) {
                    most = Math.max(most, sum(lost(before, after.get(), step.outcome())));
                }
            }
        }
        return most;
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    private static int thousandths(long part, long range) {
        return range == 0 ? 0 : (int) Math.floorDiv(2000 * part + range, 2 * range);
    }
}
