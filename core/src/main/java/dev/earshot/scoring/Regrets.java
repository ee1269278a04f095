package dev.earshot.scoring;

import dev.earshot.explore.BestLine;
import dev.earshot.explore.Exploration;
import dev.earshot.machine.Verdict;
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
        int skills = before.points().size();
        long range = exploration.whole().best() - exploration.whole().worst();
        long whole = 0;
        List<Integer> bySkill = new ArrayList<>();
        for (int skill = 0; skill < skills; skill++) {
            long lost = before.points().get(skill) - after.points().get(skill);
            for (Verdict verdict : turn.outcome().verdicts()) {
                lost -= verdict.points().get(skill);
            }
            long weighed = exploration.coefficient(skill) * lost;
            whole += weighed;
            bySkill.add(thousandths(weighed, range));
        }
        return new Regret(
                turn.number(),
                whole,
                thousandths(whole, range),
                bySkill,
                before.replies().get(0));
    }

    private static int thousandths(long part, long range) {
        return range == 0 ? 0 : (int) Math.floorDiv(2000 * part + range, 2 * range);
    }
}
