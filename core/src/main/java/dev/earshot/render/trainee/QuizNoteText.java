package dev.earshot.render.trainee;

import dev.earshot.debrief.QuizNote;
import dev.earshot.scoring.QuizScore;
import dev.earshot.scoring.SkillScore;
import dev.earshot.text.Argument;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import java.util.List;
import java.util.Optional;

/** How the quiz went: how many were right, and what was said where an answer was wrong. */
final class QuizNoteText {
    private static final String INDENT = "  ";

    private final Page page;
    private final String customer;

    QuizNoteText(Page page, String customer) {
        this.page = page;
        this.customer = customer;
    }

    /** What a score rests on, if it is more than the conversation. */
    static Optional<String> basis(SkillScore score) {
        SkillScore.Mark alone = score.conversation();
        return score.basis() == SkillScore.Basis.CONVERSATION
                ? Optional.empty()
                : Optional.of(Phrases.say(
                        "scores.with-quiz", "band", alone.band(), "score", alone.score(), "chance", alone.chance()));
    }

    void add(QuizNote quiz) {
        page.gap().heading(Phrases.say("quiz.heading")).gap();
        QuizScore score = quiz.score();
        String skill = quiz.skill();
        if (score.skipped()) {
            page.paragraph(
                    skill == null
                            ? Phrases.say("quiz.skipped")
                            : Phrases.say("quiz.skipped.alone", "skill", Argument.name(skill)));
            return;
        }
        String right = Phrases.say(
                "quiz.right",
                "right",
                score.right(),
                "asked",
                score.asked(),
                "score",
                score.score(),
                "chance",
                score.chance());
        String counts = score.counts() == null || skill == null
                ? Phrases.say("quiz.counts.nothing")
                : Phrases.say("quiz.counts", "percent", score.counts().percent(), "skill", Argument.name(skill));
        page.paragraph(Phrases.sentences(List.of(right, counts)));
        quiz.wrong().forEach(this::wrong);
    }

    private void wrong(QuizNote.Wrong wrong) {
        page.gap()
                .paragraph(
                        Phrases.say("quiz.wrong", "ask", wrong.ask(), "given", wrong.given(), "right", wrong.right()))
                .paragraph(Phrases.say("quiz.words", "name", customer, "when", EvidenceText.heard(wrong.turn())));
        wrong.heard().forEach(spoken -> page.item(INDENT, spoken.text()));
    }
}
