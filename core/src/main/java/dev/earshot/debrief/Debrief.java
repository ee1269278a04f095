package dev.earshot.debrief;

import dev.earshot.scoring.ScoreCard;
import java.util.List;
import java.util.Optional;

/**
 * What a trainee takes away from a play. Values, not sentences: how they read is for others to decide.
 *
 * @param title the scenario's title
 * @param customer the customer's name
 * @param finish how it ended
 * @param crossings lines that were crossed; they come before everything else
 * @param card the scores
 * @param passMark the whole score, 0 to 100, from which a play counts as passed
 * @param skills one note for each exercised skill, headline skills first
 * @param notExercised the names of the skills in which nothing could be won or lost
 * @param indications figures about how the conversation was led, as far as enough was said to tell them; never scored
 * @param missedCues hints that nobody took up
 * @param turningPoint the one turn that mattered most; empty: no reply gave anything away, or the scores are estimated
 * @param tryNext one thing to try next time; empty: nothing was lost, and nothing could be
 * @param quiz how the quiz went; empty: there was nothing to ask
 */
public record Debrief(
        String title,
        String customer,
        EndingSummary finish,
        List<GateCrossing> crossings,
        ScoreCard card,
        int passMark,
        List<SkillNote> skills,
        List<String> notExercised,
        List<IndicationNote> indications,
        List<MissedCue> missedCues,
        Optional<TurningPoint> turningPoint,
        Optional<Advice> tryNext,
        Optional<QuizNote> quiz) {
    public Debrief {
        crossings = List.copyOf(crossings);
        skills = List.copyOf(skills);
        notExercised = List.copyOf(notExercised);
        indications = List.copyOf(indications);
        missedCues = List.copyOf(missedCues);
    }
}
