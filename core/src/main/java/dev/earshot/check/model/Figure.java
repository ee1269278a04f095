package dev.earshot.check.model;

import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Something that was measured about a scenario.
 *
 * @param id kebab-case and stable; documents name the figure by it
 * @param says what it is, in the plain words of a report: lower case, no final stop
 * @param value what came out; NaN: it could not be assessed, and {@code says} tells why
 * @param unit what the value counts
 * @param limit what it is held to; null: it is reported and held to nothing
 */
public record Figure(
        String id,
        Message says,
        double value,
        Unit unit,
        @Nullable Limit limit) {
    /** One that is held to nothing. */
    public static Figure reported(String id, Message says, double value, Unit unit) {
        return new Figure(id, says, value, unit, null);
    }

    /**
     * One that could not be measured.
     *
     * @param says as in {@link #says}
     * @param why in a few words
     */
    public static Figure notAssessed(String id, Message says, Message why) {
        return new Figure(
                id, Message.of("figure.not-assessed", "says", says, "why", why), Double.NaN, Unit.RATIO, null);
    }

    /** What it is, in words. */
    public String words() {
        return Phrases.say(says);
    }

    /** What a value counts, and how exactly it is shown. */
    public enum Unit {
        /** Points on 0 to 100. */
        POINTS(1, ""),
        /** A share of a hundred. */
        PERCENT(1, " %"),
        /** Things. */
        COUNT(0, ""),
        /** A bare ratio or coefficient. */
        RATIO(2, "");

        private final int decimals;
        private final String mark;

        Unit(int decimals, String mark) {
            this.decimals = decimals;
            this.mark = mark;
        }

        /** How many decimals a report shows. */
        public int decimals() {
            return decimals;
        }

        /** What a report puts behind the number. */
        public String mark() {
            return mark;
        }
    }

    /** How a figure stands to its limit. */
    public enum Standing {
        WITHIN,
        BEYOND,
        /** It is held to nothing. */
        REPORTED,
        NOT_ASSESSED
    }

    public Standing standing() {
        if (Double.isNaN(value)) {
            return Standing.NOT_ASSESSED;
        }
        if (limit == null) {
            return Standing.REPORTED;
        }
        return limit.allows(value) ? Standing.WITHIN : Standing.BEYOND;
    }
}
