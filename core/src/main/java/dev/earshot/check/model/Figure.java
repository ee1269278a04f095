package dev.earshot.check.model;

import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Something that was measured about a scenario.
 *
 * @param id kebab-case and stable; documents name the figure by it
 * @param label what it is, for a report
 * @param value what came out; NaN: it could not be assessed, and the label tells why
 * @param unit what the value counts
 * @param limit what it is held to; null: it is reported and held to nothing
 */
public record Figure(
        String id,
        Message label,
        double value,
        Unit unit,
        @Nullable Limit limit) {
    /** One in words that have no key. */
    public Figure(String id, String says, double value, Unit unit, @Nullable Limit limit) {
        this(id, Message.verbatim(says), value, unit, limit);
    }

    /** What it is, in the plain words of a report: lower case, no final stop. */
    public String says() {
        return Phrases.say(label);
    }

    /** One that is held to nothing. */
    public static Figure reported(String id, Message label, double value, Unit unit) {
        return new Figure(id, label, value, unit, null);
    }

    /** One that is held to nothing, in words that have no key. */
    public static Figure reported(String id, String says, double value, Unit unit) {
        return reported(id, Message.verbatim(says), value, unit);
    }

    /**
     * One that could not be measured.
     *
     * @param why in a few words
     */
    public static Figure notAssessed(String id, Message label, Message why) {
        Message both = Message.of("figure.not-assessed", "label", label, "why", why);
        return new Figure(id, both, Double.NaN, Unit.RATIO, null);
    }

    /** The same in words that have no key. */
    public static Figure notAssessed(String id, String says, String why) {
        return notAssessed(id, Message.verbatim(says), Message.verbatim(why));
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
