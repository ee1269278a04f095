package dev.earshot.check.model;

import dev.earshot.explore.DecisionPoint;
import dev.earshot.explore.Exploration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a crowd makes of a scenario that sees which reply is better the more surely the more hangs on it. */
public final class TraineePopulation {
    /**
     * A reply that costs so much of the whole's range more than another is picked e times less often. In a play of ten
     * turns of equal weight a turn is worth a tenth of the range: half of that is easily overlooked, thrice is not.
     */
    static final double TEMPERATURE = 0.05;

    private final double range;
    private final Map<String, ReplyChoice> replies = new LinkedHashMap<>();
    private final Map<String, StateVisits> states = new LinkedHashMap<>();
    private final Map<List<String>, Temptation> temptations = new LinkedHashMap<>();
    private double turns;
    private double freeTurns;
    private double evenTurns;

    /** How a reply is asked for: how often it is offered and picked by one of the crowd, and its highest share anywhere. */
    public static final class ReplyChoice {
        private double offered;
        private double picked;
        private double highest;

        private ReplyChoice() {}

        /** In percent. */
        public double highest() {
            return 100 * highest;
        }

        /** In percent, over all moments in which it is on offer. */
        public double mean() {
            return offered == 0 ? 0 : 100 * picked / offered;
        }
    }

    /** How much there is to think about in a state. */
    public static final class StateVisits {
        private double visits;
        private double options;

        private StateVisits() {}

        /** The effective number of options: e to the entropy of the picks, 1 where everybody picks the same. */
        public double options() {
            return options / visits;
        }
    }

    /** The moment in which most people meet a trap. */
    private record Temptation(DecisionPoint point, int reply, int better) {}

    private TraineePopulation(Exploration exploration) {
        range = Math.max(1, exploration.whole().best() - exploration.whole().worst());
    }

    static TraineePopulation of(Exploration exploration) {
        TraineePopulation population = new TraineePopulation(exploration);
        exploration.population(TEMPERATURE, population::meet);
        return population;
    }

    private void meet(DecisionPoint point) {
        double entropy = 0;
        int free = 0;
        int best = 0;
        for (int reply = 0; reply < point.replies().size(); reply++) {
            double share = point.share(reply);
            entropy -= share == 0 ? 0 : share * StrictMath.log(share);
            free += cost(point.regret(reply)) < Limit.COSTS_NOTHING.bound() ? 1 : 0;
            best += point.regret(reply) == 0 ? 1 : 0;
            ReplyChoice choice = replies.computeIfAbsent(point.replies().get(reply), id -> new ReplyChoice());
            choice.offered += point.visits();
            choice.picked += point.visits() * share;
            choice.highest = Math.max(choice.highest, share);
        }
        // Deep down a bad road a share can become too small for a number.
        if (point.visits() > 0) {
            StateVisits visited = states.computeIfAbsent(point.state(), id -> new StateVisits());
            visited.visits += point.visits();
            visited.options += point.visits() * StrictMath.exp(entropy);
        }
        turns += point.visits();
        freeTurns += free == point.replies().size() ? point.visits() : 0;
        evenTurns += best > 1 ? point.visits() : 0;
        if (100 * point.visits() >= TemptingReply.LEAST_VISITS) {
            setTemptations(point);
        }
    }

    private void setTemptations(DecisionPoint point) {
        int better = 0;
        while (point.regret(better) != 0) {
            better++;
        }
        long most = point.gain(better);
        for (int reply = 0; reply < point.replies().size(); reply++) {
            most = Math.max(most, point.gain(reply));
        }
        for (int reply = 0; reply < point.replies().size(); reply++) {
            boolean tempting = point.gain(reply) == most && most > Math.max(0, point.gain(better));
            if (tempting && cost(point.regret(reply)) >= TemptingReply.LEAST_REGRET) {
                Temptation temptation = new Temptation(point, reply, better);
                temptations.merge(
                        List.of(point.state(), point.replies().get(reply)),
                        temptation,
                        (old, now) -> now.point.visits() > old.point.visits() ? now : old);
            }
        }
    }

    /** In hundredths of the range of the whole. */
    private double cost(long regret) {
        return 100 * regret / range;
    }

    /** By reply, in the order in which they come up. */
    public Map<String, ReplyChoice> replies() {
        return replies;
    }

    /** By state, in the order in which they come up. */
    public Map<String, StateVisits> states() {
        return states;
    }

    /** The share of the turns, in percent, in which no reply costs anything to speak of. */
    public double freeTurns() {
        return 100 * freeTurns / turns;
    }

    /** The share of the turns, in percent, in which several replies are equally the best. */
    public double evenTurns() {
        return 100 * evenTurns / turns;
    }

    /** The costliest first. */
    public List<TemptingReply> temptingReplies() {
        List<TemptingReply> temptingReplies = new ArrayList<>();
        for (Temptation temptation : temptations.values()) {
            DecisionPoint point = temptation.point;
            temptingReplies.add(new TemptingReply(
                    point.path(),
                    point.replies().get(temptation.reply),
                    point.replies().get(temptation.better),
                    cost(point.gain(temptation.reply)),
                    cost(point.regret(temptation.reply))));
        }
        temptingReplies.sort(Comparator.comparingDouble(TemptingReply::regret).reversed());
        return temptingReplies;
    }
}
