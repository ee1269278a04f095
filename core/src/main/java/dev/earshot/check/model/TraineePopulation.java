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
    private final Map<String, Demand> replies = new LinkedHashMap<>();
    private final Map<String, Pondering> states = new LinkedHashMap<>();
    private final Map<List<String>, Snare> snares = new LinkedHashMap<>();
    private double turns;
    private double freeTurns;
    private double evenTurns;

    /** How a reply is asked for: how often it is offered and picked by one of the crowd, and its highest share anywhere. */
    public static final class Demand {
        private double offered;
        private double picked;
        private double highest;

        private Demand() {}

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
    public static final class Pondering {
        private double visits;
        private double options;

        private Pondering() {}

        /** The effective number of options: e to the entropy of the picks, 1 where everybody picks the same. */
        public double options() {
            return options / visits;
        }
    }

    /** The moment in which most people meet a trap. */
    private record Snare(DecisionPoint fork, int reply, int better) {}

    private TraineePopulation(Exploration exploration) {
        range = Math.max(1, exploration.whole().best() - exploration.whole().worst());
    }

    static TraineePopulation of(Exploration exploration) {
        TraineePopulation population = new TraineePopulation(exploration);
        exploration.population(TEMPERATURE, population::meet);
        return population;
    }

    private void meet(DecisionPoint fork) {
        double entropy = 0;
        int free = 0;
        int best = 0;
        for (int reply = 0; reply < fork.replies().size(); reply++) {
            double share = fork.share(reply);
            entropy -= share == 0 ? 0 : share * StrictMath.log(share);
            free += cost(fork.regret(reply)) < Limit.COSTS_NOTHING.bound() ? 1 : 0;
            best += fork.regret(reply) == 0 ? 1 : 0;
            Demand demand = replies.computeIfAbsent(fork.replies().get(reply), id -> new Demand());
            demand.offered += fork.visits();
            demand.picked += fork.visits() * share;
            demand.highest = Math.max(demand.highest, share);
        }
        // Deep down a bad road a share can become too small for a number.
        if (fork.visits() > 0) {
            Pondering pondering = states.computeIfAbsent(fork.state(), id -> new Pondering());
            pondering.visits += fork.visits();
            pondering.options += fork.visits() * StrictMath.exp(entropy);
        }
        turns += fork.visits();
        freeTurns += free == fork.replies().size() ? fork.visits() : 0;
        evenTurns += best > 1 ? fork.visits() : 0;
        if (100 * fork.visits() >= TemptingReplies.LEAST_VISITS) {
            setSnares(fork);
        }
    }

    private void setSnares(DecisionPoint fork) {
        int better = 0;
        while (fork.regret(better) != 0) {
            better++;
        }
        long most = fork.gain(better);
        for (int reply = 0; reply < fork.replies().size(); reply++) {
            most = Math.max(most, fork.gain(reply));
        }
        for (int reply = 0; reply < fork.replies().size(); reply++) {
            boolean tempting = fork.gain(reply) == most && most > Math.max(0, fork.gain(better));
            if (tempting && cost(fork.regret(reply)) >= TemptingReplies.LEAST_REGRET) {
                Snare snare = new Snare(fork, reply, better);
                snares.merge(
                        List.of(fork.state(), fork.replies().get(reply)),
                        snare,
                        (old, now) -> now.fork.visits() > old.fork.visits() ? now : old);
            }
        }
    }

    /** In hundredths of the range of the whole. */
    private double cost(long regret) {
        return 100 * regret / range;
    }

    /** By reply, in the order in which they come up. */
    public Map<String, Demand> replies() {
        return replies;
    }

    /** By state, in the order in which they come up. */
    public Map<String, Pondering> states() {
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
    public List<TemptingReply> traps() {
        List<TemptingReply> traps = new ArrayList<>();
        for (Snare snare : snares.values()) {
            DecisionPoint fork = snare.fork;
            traps.add(new TemptingReply(
                    fork.path(),
                    fork.replies().get(snare.reply),
                    fork.replies().get(snare.better),
                    cost(fork.gain(snare.reply)),
                    cost(fork.regret(snare.reply))));
        }
        traps.sort(Comparator.comparingDouble(TemptingReply::regret).reversed());
        return traps;
    }
}
