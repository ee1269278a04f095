package dev.earshot.rubric;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What words are worth: the vocabulary, the context rules, and how points become scores.
 *
 * @param fingerprint a hash, in hexadecimal, of everything the rubric says
 * @param passMark the whole score, 0 to 100, from which a play counts as passed
 * @param searchLimit how many configurations of a scenario are searched before its scores are estimated
 * @param sampledPlays how many random plays an estimate rests on
 * @param bands bands of scores, rising from 0
 * @param moods bands of frustration, rising
 * @param feelings feelings every scenario may name in {@code shows}
 * @param behaviours the vocabulary, at most {@link #MOST_BEHAVIOURS}
 * @param rules context rules, in the order in which they are asked
 * @param indicators figures to tell of a conversation, at most one of each kind; none: none are told
 * @param quiz what the quiz after the play counts; null: nothing
 */
public record Rubric(
        String id,
        String title,
        String fingerprint,
        int passMark,
        long searchLimit,
        int sampledPlays,
        List<Skill> skills,
        List<Principle> principles,
        List<Band> bands,
        List<Mood> moods,
        List<String> feelings,
        List<Behaviour> behaviours,
        List<ContextRule> rules,
        List<Indicator> indicators,
        @Nullable QuizShare quiz) {
    /** As many as there are bits in the judge's sets. */
    public static final int MOST_BEHAVIOURS = 64;

    public Rubric {
        skills = List.copyOf(skills);
        principles = List.copyOf(principles);
        bands = List.copyOf(bands);
        moods = List.copyOf(moods);
        feelings = List.copyOf(feelings);
        behaviours = List.copyOf(behaviours);
        rules = List.copyOf(rules);
        indicators = List.copyOf(indicators);
    }

    /** The number of the behaviour or verdict, if the rubric has it. */
    public Optional<Integer> numberOf(String behaviour) {
        for (int number = 0; number < behaviours.size(); number++) {
            if (behaviours.get(number).id().equals(behaviour)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /** How it calls what its rules go by in numbers. */
    public RubricNames names() {
        return new RubricNames(skills, behaviours, moods);
    }

    public Optional<Principle> principle(String id) {
        return principles.stream().filter(p -> p.id().equals(id)).findFirst();
    }
}
