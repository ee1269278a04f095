package dev.earshot.debrief;

import dev.earshot.scoring.QuizScore;
import dev.earshot.session.SpokenLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the quiz went.
 *
 * @param skill the name of the skill in which an answered quiz counts; null: it counts nowhere
 * @param wrong the questions that were answered wrongly, in the order in which they were asked
 */
public record QuizNote(QuizScore score, @Nullable String skill, List<Wrong> wrong) {
    public QuizNote {
        wrong = List.copyOf(wrong);
    }

    /**
     * A question that was answered wrongly.
     *
     * @param given the answer that was given
     * @param right the right one
     * @param turn in which the customer said so: counted from 1; 0: before the first reply
     * @param heard everything said in that turn
     */
    public record Wrong(String ask, String given, String right, int turn, List<SpokenLine> heard) {
        public Wrong {
            heard = List.copyOf(heard);
        }
    }
}
