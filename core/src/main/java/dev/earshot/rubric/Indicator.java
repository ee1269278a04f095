package dev.earshot.rubric;

import org.jspecify.annotations.Nullable;

/**
 * A figure about how a whole conversation was led. It is told and never scored: nothing is gated or weighed by it.
 *
 * @param says what it tells, in one sentence
 * @param source where the figure and its limits come from
 * @param atLeast how much must have been counted before it is told, 1 to 100; see {@link Kind}
 * @param house from where it is fair and from where good on a help desk; null: not said
 * @param published the same as others published it; null: nobody did
 */
public record Indicator(
        Kind kind,
        String says,
        String source,
        int atLeast,
        @Nullable Limits house,
        @Nullable Published published) {
    /** What is counted. All counts are of replies: one that asks three things asks once. */
    public enum Kind {
        /**
         * Replies that gave back what the customer told, for every hundred that asked. Told once so many of both were
         * counted.
         */
        REFLECTIONS_TO_QUESTIONS(true),
        /** Of replies that gave something back, those that said what it means to the customer, in percent. Told once there were so many. */
        DEEPER_REFLECTIONS(true),
        /** The first reply that let the customer know of being heard, counted from 1. Told once so many replies were given. */
        FIRST_ACKNOWLEDGEMENT(false),
        /** Replies that asked for what had been told already. Told once so many replies asked. */
        ASKED_AGAIN(false);

        private final boolean moreIsBetter;

        Kind(boolean moreIsBetter) {
            this.moreIsBetter = moreIsBetter;
        }

        /** Whether higher figures are better; else lower ones are. */
        public boolean moreIsBetter() {
            return moreIsBetter;
        }
    }

    /** From where a figure is fair, and from where good, in the unit of its kind. */
    public record Limits(int fair, int good) {}

    /**
     * Limits from the literature.
     *
     * @param by who set them, and for what
     */
    public record Published(String by, Limits limits) {}
}
