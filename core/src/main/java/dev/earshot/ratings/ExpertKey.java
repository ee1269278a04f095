package dev.earshot.ratings;

import dev.earshot.explore.Exploration;
import dev.earshot.judge.Verdict;
import dev.earshot.statistics.Agreement;
import dev.earshot.statistics.KendallCorrelation;
import dev.earshot.statistics.Ranks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the ratings of experts say about a scenario: how far they agree with each other, and whether the points put replies
 * in the order in which they do.
 *
 * @param raters their names
 * @param agreement on the replies that everybody rated
 * @param situations in which at least one reply was rated, in the order of the sheet
 * @param behaviours in the order of how much higher the raters put them
 */
public record ExpertKey(
        RatingSheet sheet,
        List<String> raters,
        Agreement agreement,
        List<SituationOrder> situations,
        List<RatedBehaviour> behaviours) {
    /** With fewer raters, one person's taste moves every figure: they are preliminary. */
    public static final int ENOUGH_RATERS = 5;

    /** Below this, the points do not put replies in the experts' order. */
    public static final double SAME_ORDER = 0.6;

    public ExpertKey {
        raters = List.copyOf(raters);
        situations = List.copyOf(situations);
        behaviours = List.copyOf(behaviours);
    }

    /**
     * Assesses a scenario by its ratings.
     *
     * @param exploration of the sheet's machine
     * @throws IllegalArgumentException if another machine was explored
     */
    public static ExpertKey of(RatingSheet sheet, Ratings ratings, Exploration exploration) {
        if (exploration.machine() != sheet.machine()) {
            throw new IllegalArgumentException("the exploration is of another machine");
        }
        List<SituationOrder> orders = new ArrayList<>();
        ReplyWorths points = new ReplyWorths(exploration);
        for (Situation situation : sheet.situations()) {
            List<Item> rated = situation.items().stream()
                    .filter(item -> !ratings.of(item).isEmpty())
                    .toList();
            if (!rated.isEmpty()) {
                orders.add(order(situation, rated, ratings, points));
            }
        }
        return new ExpertKey(sheet, ratings.raters(), agreement(sheet, ratings), orders, valued(orders));
    }

    /** Whether there are enough raters for the figures to mean anything. */
    public boolean isPreliminary() {
        return raters.size() < ENOUGH_RATERS;
    }

    /** All rated replies, in the order of the sheet's situations. */
    public List<RatedReply> standings() {
        return situations.stream().flatMap(order -> order.standings().stream()).toList();
    }

    /** In how many situations both raters and points make a difference, so that orders can be compared. */
    public int comparable() {
        return (int) situations.stream()
                .map(this::deciding)
                .filter(OptionalDouble::isPresent)
                .count();
    }

    /** Whether the plays were searched, so that orders go by what is still in reach. */
    public boolean isByWorth() {
        return standings().stream().allMatch(standing -> standing.worth().isPresent());
    }

    private OptionalDouble deciding(SituationOrder order) {
        return isByWorth() ? order.byWorth() : order.byFace();
    }

    /** The mean, over the situations that have one, of tau-b by the best still in reach; none if none has. */
    public OptionalDouble byWorth() {
        return mean(SituationOrder::byWorth);
    }

    /** The same by what the reply's own verdicts are worth. */
    public OptionalDouble byFace() {
        return mean(SituationOrder::byFace);
    }

    /** Whether the points put replies in another order than the experts. */
    public boolean isOtherOrder() {
        OptionalDouble tau = isByWorth() ? byWorth() : byFace();
        return tau.isPresent() && tau.getAsDouble() < SAME_ORDER;
    }

    /** Replies of which raters and points do not mean the same, the worst first. */
    public List<RatedReply> disputed() {
        return standings().stream()
                .filter(RatedReply::isDisputed)
                .sorted(Comparator.comparingDouble((RatedReply standing) -> -StrictMath.abs(standing.putHigher()))
                        .thenComparing(Comparator.comparingInt(RatedReply::of).reversed()))
                .toList();
    }

    private OptionalDouble mean(Function<SituationOrder, OptionalDouble> tau) {
        double sum = 0;
        int count = 0;
        for (SituationOrder order : situations) {
            OptionalDouble one = tau.apply(order);
            if (one.isPresent()) {
                sum += one.getAsDouble();
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }

    private static Agreement agreement(RatingSheet sheet, Ratings ratings) {
        int raters = ratings.raters().size();
        double[][] table = sheet.items()
                .map(ratings::of)
                .filter(given -> !given.isEmpty() && given.size() == raters)
                .map(given -> given.stream().mapToDouble(Integer::doubleValue).toArray())
                .toArray(double[][]::new);
        return Agreement.of(table);
    }

    private static SituationOrder order(Situation situation, List<Item> rated, Ratings ratings, ReplyWorths points) {
        int count = rated.size();
        List<ReplyWorths.Worth> worths = new ArrayList<>();
        double[] means = new double[count];
        double[] faces = new double[count];
        double[] reach = new double[count];
        boolean searched = true;
        for (int i = 0; i < count; i++) {
            ReplyWorths.Worth worth = points.of(situation, rated.get(i));
            worths.add(worth);
            means[i] = mean(ratings.of(rated.get(i)));
            faces[i] = worth.face();
            reach[i] = worth.reach().orElse(0);
            searched &= worth.reach().isPresent();
        }
        double[] byRaters = Ranks.of(means);
        double[] byPoints = Ranks.of(searched ? reach : faces);
        List<RatedReply> standings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> given = ratings.of(rated.get(i));
            ReplyWorths.Worth worth = worths.get(i);
            standings.add(new RatedReply(
                    situation,
                    rated.get(i),
                    given,
                    means[i],
                    deviation(given),
                    worth.verdicts(),
                    worth.face(),
                    worth.reach(),
                    byRaters[i],
                    byPoints[i],
                    count));
        }
        standings.sort(Comparator.comparingDouble(RatedReply::rankByRaters));
        OptionalDouble byWorth = searched ? KendallCorrelation.tauB(means, reach) : OptionalDouble.empty();
        return new SituationOrder(situation, standings, byWorth, KendallCorrelation.tauB(means, faces));
    }

    private static double mean(List<Integer> ratings) {
        return ratings.stream().mapToInt(Integer::intValue).sum() / (double) ratings.size();
    }

    /** Of the sample, by whole sums; 0 for a single rating. */
    private static double deviation(List<Integer> ratings) {
        long n = ratings.size();
        long sum = ratings.stream().mapToLong(Integer::longValue).sum();
        long squares =
                ratings.stream().mapToLong(rating -> (long) rating * rating).sum();
        return n < 2 ? 0 : StrictMath.sqrt((n * squares - sum * sum) / (double) (n * (n - 1)));
    }

    /** Only replies with others beside them can be put higher or lower. */
    private static List<RatedBehaviour> valued(List<SituationOrder> orders) {
        Map<String, List<RatedReply>> judgedAs = new TreeMap<>();
        for (SituationOrder order : orders) {
            for (RatedReply standing : order.standings()) {
                if (standing.of() > 1) {
                    standing.verdicts().stream()
                            .map(Verdict::behaviour)
                            .distinct()
                            .forEach(behaviour -> judgedAs.computeIfAbsent(behaviour, name -> new ArrayList<>())
                                    .add(standing));
                }
            }
        }
        List<RatedBehaviour> valued = new ArrayList<>();
        judgedAs.forEach((behaviour, standings) -> {
            double sum = 0;
            for (RatedReply standing : standings) {
                sum += standing.putHigher();
            }
            valued.add(new RatedBehaviour(behaviour, standings.size(), sum / standings.size()));
        });
        valued.sort(Comparator.comparingDouble(one -> -one.putHigher()));
        return valued;
    }
}
