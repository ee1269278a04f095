package dev.earshot.render.trainee;

import java.math.BigDecimal;

/** Points for people: whole ones as a rule, at most two decimals. */
public final class PointsText {
    private PointsText() {}

    /** Hundredths of a point as a number: {@code 2}, {@code 0.5}. */
    public static String of(long hundredths) {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return points.signum() == 0 ? "0" : points.toPlainString();
    }

    /** The same with its sign, which is said aloud too: {@code +2}, {@code -0.5}. */
    public static String signed(long hundredths) {
        return hundredths > 0 ? "+" + of(hundredths) : of(hundredths);
    }
}
