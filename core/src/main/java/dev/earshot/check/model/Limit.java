package dev.earshot.check.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the figures of a fair scenario are held to: one table, each with its origin. Starting values; where a scenario does
 * not hold one, look at the scenario first.
 */
public enum Limit {
    GUESSING_PASSES(Kind.AT_MOST, 5, "house value, after checks of multiple-choice tests"),
    BEST_OF_FIVE_BELOW_PASS(Kind.AT_LEAST, 0, "house value: five tries at random are not to pass on average"),
    LENGTH_BY_CHANCE(
            Kind.AT_LEAST,
            0.05,
            "the usual level of a test of significance; that the right option is the longest is a known flaw of tests"),
    LENGTH_GOES_WITH_WORTH(Kind.AT_MOST, 0.4, "house value: the mean rank correlation within a choice"),
    /** A third of the way; shared by the player that goes by length and the one that goes by tell-tale words. */
    WAY_TO_THE_BEST(Kind.AT_MOST, 100 / 3.0, "house value: a third of the way from chance to the best"),
    /** Five cues are looked at, so that each has a fifth of what one would have. */
    CUE_BY_CHANCE(Kind.AT_LEAST, 0.01, "the usual level of a test of significance, shared among five cues"),
    MANNERS_ALONE(Kind.AT_MOST, 70, "house value, after studies of how far tests of judgement can be faked"),
    PASSED_BY_THIRD_TRY(Kind.AT_MOST, 25, "house value: no more than one in four"),
    SHARE_OF_NOMINAL_RANGE(Kind.AT_LEAST, 40, "house value"),
    EXPERT_AHEAD(
            Kind.AT_LEAST, 0.9, "house value: AUC, the share of pairs of plays in which the better player is ahead"),
    LACK_SHOWS(Kind.AT_LEAST, 20, "house value: a fifth of the scale, so that nobody takes it for luck"),
    REST_STANDS(Kind.AT_MOST, 10, "house value: half of what shows a lack"),
    SKILLS_TOGETHER(Kind.AT_MOST, 0.9, "house value: from about there on, two measures count as one"),
    REPLY_PICKED(Kind.AT_LEAST, 5, "multiple-choice tests: a distractor that fewer pick does not function"),
    EFFECTIVE_OPTIONS(Kind.AT_LEAST, 1.3, "house value: not much more than one reply left to think about"),
    FIRST_REPLY_COSTS(Kind.AT_MOST, 50, "house value: half of everything on one reply"),
    COSTS_NOTHING(Kind.AT_MOST, 3, "house value: a reply that costs less is as good as the best"),
    FREE_TURNS(Kind.AT_MOST, 100.0 / 3, "house value: two turns of three should ask for something"),
    STILL_POSSIBLE(Kind.AT_LEAST, 0.4, "house value: after a bad start there has to be something to play for"),
    START_MATTERS(Kind.AT_MOST, 0.95, "house value: a bad start has to be worth avoiding"),
    RANKING_STANDS(Kind.AT_LEAST, 0.8, "house value for Kendall's tau"),
    COLD_COMPETENCE(Kind.AT_MOST, 90, "house value: a tenth of the scale at least is left for manners"),
    BREVITY_COSTS(Kind.AT_MOST, 10, "house value: who is brief and leaves the customer content has done well"),
    NOT_ABOVE(Kind.AT_MOST, 0, "by what the scores are meant to say");

    private enum Kind {
        AT_LEAST,
        AT_MOST
    }

    private final Kind kind;
    private final double bound;
    private final String origin;

    Limit(Kind kind, double bound, String origin) {
        this.kind = kind;
        this.bound = bound;
        this.origin = origin;
    }

    /** Whether the value keeps the limit. */
    public boolean allows(double value) {
        return kind == Kind.AT_LEAST ? value >= bound : value <= bound;
    }

    /**
     * The digits of a value, rounded to so many decimals; one that is beyond the limit never so that it would seem to keep it.
     */
    public String shown(double value, int decimals) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal near = exact.setScale(decimals, RoundingMode.HALF_UP);
        boolean seemsKept = !allows(value) && allows(near.doubleValue());
        RoundingMode away = isUpper() ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return (seemsKept ? exact.setScale(decimals, away) : near).toPlainString();
    }

    /** The same of a share, in whole hundredths. */
    public String shownInHundredths(double share) {
        return new BigDecimal(shown(share, 2)).movePointRight(2).toPlainString();
    }

    /** Whether smaller values are the better ones. */
    public boolean isUpper() {
        return kind == Kind.AT_MOST;
    }

    /** The value that may just be reached. */
    public double bound() {
        return bound;
    }

    /** Where it comes from, in a few words. */
    public String origin() {
        return origin;
    }
}
