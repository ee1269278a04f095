package dev.earshot.scoring;

import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Indicator.Limits;
import java.util.List;
import java.util.Optional;

/** What an indicator of the rubric shows of one play. It is told beside the scores, and no score depends on it. */
public sealed interface Indication {
    /** The indicator, with its source and its limits. */
    Indicator indicator();

    /** Whether the figure comes up to such a limit. */
    boolean reaches(int limit);

    /** Where the figure stands by the house values; empty: the rubric has none. */
    default Optional<Standing> standing() {
        Limits house = indicator().house();
        if (house == null) {
            return Optional.empty();
        }
        return Optional.of(
                reaches(house.good()) ? Standing.GOOD : reaches(house.fair()) ? Standing.FAIR : Standing.BELOW_FAIR);
    }

    /** Where a figure stands. */
    enum Standing {
        BELOW_FAIR,
        FAIR,
        GOOD
    }

    /**
     * How often something was given back, set against how often something was asked.
     *
     * @param reflections replies that gave back facts which had been told
     * @param questions replies that asked
     */
    record ReflectionsToQuestions(Indicator indicator, int reflections, int questions) implements Indication {
        @Override
        public boolean reaches(int limit) {
            return 100 * reflections >= limit * questions;
        }
    }

    /**
     * How much of what was given back went deeper.
     *
     * @param deeper replies that also said what it means to the customer
     * @param reflections replies that gave something back
     */
    record DeeperReflections(Indicator indicator, int deeper, int reflections) implements Indication {
        /** The share in percent, rounded down. */
        public int percent() {
            return 100 * deeper / reflections;
        }

        @Override
        public boolean reaches(int limit) {
            return 100 * deeper >= limit * reflections;
        }
    }

    /**
     * When the customer first knew of having been heard.
     *
     * @param turn the first reply that let the customer know, counted from 1; {@link #NEVER}: none did
     */
    record FirstAcknowledgement(Indicator indicator, int turn) implements Indication {
        public static final int NEVER = 0;

        @Override
        public boolean reaches(int limit) {
            return turn != NEVER && turn <= limit;
        }
    }

    /**
     * What was asked although it had been told.
     *
     * @param repeated the replies that did, in order
     */
    record AskedAgain(Indicator indicator, List<Repeated> repeated) implements Indication {
        public AskedAgain {
            repeated = List.copyOf(repeated);
        }

        @Override
        public boolean reaches(int limit) {
            return repeated.size() <= limit;
        }
    }

    /**
     * A reply that asked for what had been told.
     *
     * @param turn counted from 1
     * @param facts their ids
     */
    record Repeated(int turn, List<String> facts) {
        public Repeated {
            facts = List.copyOf(facts);
        }
    }
}
