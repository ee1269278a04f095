package dev.earshot.scoring;

import dev.earshot.rubric.QuizShare;
import dev.earshot.session.RecallQuiz;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the quiz after a play went. One that was not answered to the end counts as skipped, and then there is no score.
 *
 * @param asked how many questions there were, at least 1
 * @param right how many were answered rightly
 * @param score 0–100, the share of right answers; 0, and without meaning, if it was skipped
 * @param chance what guessing gets on average, 0–100: the mean of one over the number of answers
 * @param counts in what it counts; null: it was skipped, or the rubric or the scenario has nothing for it to count in
 */
public record QuizScore(
        int asked,
        int right,
        int score,
        int chance,
        boolean skipped,
        @Nullable QuizShare counts) {
    private static final int ALL = 100;

    /**
     * Scores a quiz.
     *
     * @param share what an answered quiz counts; null: nothing
     * @return none if there was nothing to ask
     */
    static Optional<QuizScore> of(RecallQuiz recall, @Nullable QuizShare share) {
        int asked = recall.questions().size();
        if (asked == 0) {
            return Optional.empty();
        }
        boolean skipped = recall.standing() != RecallQuiz.Standing.ANSWERED;
        int right = (int)
                recall.answers().stream().filter(RecallQuiz.Answer::isRight).count();
        double guessed = recall.questions().stream()
                .mapToDouble(question -> 1.0 / question.choices().size())
                .sum();
        return Optional.of(new QuizScore(
                asked,
                right,
                skipped ? 0 : (2 * ALL * right + asked) / (2 * asked),
                (int) Math.round(ALL * guessed / asked),
                skipped,
                skipped ? null : share));
    }

    /** Whether this can be the score of that quiz. */
    public boolean isOf(RecallQuiz recall) {
        return of(recall, counts).filter(this::equals).isPresent();
    }

    /** Whether it counts in the skill of this number. */
    boolean countsIn(int skill) {
        return counts != null && counts.skill() == skill;
    }

    /** A score of the conversation with this one mixed in; the same score if it counts nowhere. */
    int mixedInto(int conversation) {
        return mixed(conversation, score);
    }

    /** The same of what picking at random gets. */
    int chanceMixedInto(int conversation) {
        return mixed(conversation, chance);
    }

    private int mixed(int conversation, int quiz) {
        int percent = counts == null ? 0 : counts.percent();
        return ((ALL - percent) * conversation + percent * quiz + ALL / 2) / ALL;
    }
}
