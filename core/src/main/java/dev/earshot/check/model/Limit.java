package dev.earshot.check.model;

import dev.earshot.text.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What the figures of a fair scenario are held to: one table, each with its origin. Starting values; where a scenario does
 * not hold one, look at the scenario first.
 */
public enum Limit {
    GUESSING_PASSES(Kind.AT_MOST, 5, "limit.guessing-passes"),
    BEST_OF_FIVE_BELOW_PASS(Kind.AT_LEAST, 0, "limit.best-of-five-below-pass"),
    LENGTH_BY_CHANCE(Kind.AT_LEAST, 0.05, "limit.length-by-chance"),
    LENGTH_GOES_WITH_WORTH(Kind.AT_MOST, 0.4, "limit.length-goes-with-worth"),
    /** A third of the way; shared by the player that goes by length and the one that goes by tell-tale words. */
    WAY_TO_THE_BEST(Kind.AT_MOST, 100 / 3.0, "limit.way-to-the-best"),
    /** Five cues are looked at, so that each has a fifth of what one would have. */
    CUE_BY_CHANCE(Kind.AT_LEAST, 0.01, "limit.cue-by-chance"),
    MANNERS_ALONE(Kind.AT_MOST, 70, "limit.manners-alone"),
    PASSED_BY_THIRD_TRY(Kind.AT_MOST, 25, "limit.passed-by-third-try"),
    SHARE_OF_NOMINAL_RANGE(Kind.AT_LEAST, 40, "limit.share-of-nominal-range"),
    EXPERT_AHEAD(Kind.AT_LEAST, 0.9, "limit.expert-ahead"),
    LACK_SHOWS(Kind.AT_LEAST, 20, "limit.lack-shows"),
    REST_STANDS(Kind.AT_MOST, 10, "limit.rest-stands"),
    SKILLS_TOGETHER(Kind.AT_MOST, 0.9, "limit.skills-together"),
    REPLY_PICKED(Kind.AT_LEAST, 5, "limit.reply-picked"),
    EFFECTIVE_OPTIONS(Kind.AT_LEAST, 1.3, "limit.effective-options"),
    FIRST_REPLY_COSTS(Kind.AT_MOST, 50, "limit.first-reply-costs"),
    COSTS_NOTHING(Kind.AT_MOST, 3, "limit.costs-nothing"),
    FREE_TURNS(Kind.AT_MOST, 100.0 / 3, "limit.free-turns"),
    STILL_POSSIBLE(Kind.AT_LEAST, 0.4, "limit.still-possible"),
    START_MATTERS(Kind.AT_MOST, 0.95, "limit.start-matters"),
    RANKING_STANDS(Kind.AT_LEAST, 0.8, "limit.ranking-stands"),
    COLD_COMPETENCE(Kind.AT_MOST, 90, "limit.cold-competence"),
    BREVITY_COSTS(Kind.AT_MOST, 10, "limit.brevity-costs"),
    NOT_ABOVE(Kind.AT_MOST, 0, "limit.not-above");

    private enum Kind {
        AT_LEAST,
        AT_MOST
    }

    private final Kind kind;
    private final double bound;
    private final String originKey;

    Limit(Kind kind, double bound, String originKey) {
        this.kind = kind;
        this.bound = bound;
        this.originKey = originKey;
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
        return Phrases.say(originKey);
    }
}
