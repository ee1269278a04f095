package dev.earshot.record;

import dev.earshot.rubric.QuizShare;
import dev.earshot.scoring.QuizScore;
import dev.earshot.session.Question;
import dev.earshot.session.RecallQuiz;
import org.jspecify.annotations.Nullable;

/** The quiz in a result document: what was asked, what was answered, and what that is worth. */
final class QuizEntries {
    private final RecallQuiz recall;
    private final JsonText json;

    QuizEntries(RecallQuiz recall, JsonText json) {
        this.recall = recall;
        this.json = json;
    }

    /** Writes it into the object begun last. */
    void write(QuizScore score) {
        json.truth("skipped", score.skipped()).number("asked", score.asked()).number("right", score.right());
        if (score.skipped()) {
            json.nothing("score");
        } else {
            json.number("score", score.score());
        }
        json.number("chance", score.chance());
        counts(score.counts());
        json.objects("questions", recall.questions(), this::question).objects("given", recall.answers(), this::given);
    }

    private void counts(@Nullable QuizShare counts) {
        if (counts == null) {
            json.nothing("counts");
            return;
        }
        String skill =
                recall.session().machine().rubric().skills().get(counts.skill()).id();
        json.object("counts", () -> json.text("skill", skill).number("percent", counts.percent()));
    }

    private void question(Question question) {
        json.text("question", question.key())
                .text("about", question.about())
                .number("told-in", question.toldIn())
                .text("ask", question.ask())
                .objects(
                        "answers",
                        question.choices(),
                        choice -> json.number("answer", choice.number()).text("say", choice.say()));
    }

    private void given(RecallQuiz.Answer answer) {
        json.text("question", answer.question().key())
                .number("answer", answer.given().number())
                .number("right-answer", answer.right().number());
    }
}
