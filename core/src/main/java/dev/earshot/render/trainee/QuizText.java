package dev.earshot.render.trainee;

import dev.earshot.session.Question;
import dev.earshot.session.RecallQuiz;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;

/** The quiz after a play as it is asked, piece by piece: plain lines that read well aloud. */
public final class QuizText {
    private static final String INDENT = "  ";

    private QuizText() {}

    /** What is about to be asked, and how much of it. */
    public static String before(RecallQuiz recall, TextLayout layout) {
        int asked = recall.questions().size();
        String name = recall.session().machine().scenario().customer().name().value();
        return new Page(layout)
                .heading(Phrases.say("quiz.before.heading"))
                .paragraph(Phrases.say("quiz.before", "asked", asked, "name", name))
                .toString();
    }

    /** The question to be answered now, its answers numbered from 1; nothing if there is none. */
    public static String question(RecallQuiz recall, TextLayout layout) {
        Page page = new Page(layout);
        recall.next().ifPresent(question -> add(page, recall, question));
        return page.toString();
    }

    private static void add(Page page, RecallQuiz recall, Question question) {
        page.paragraph(Phrases.say(
                "quiz.question",
                "number",
                recall.answers().size() + 1,
                "asked",
                recall.questions().size(),
                "ask",
                question.ask()));
        int number = 1;
        for (Question.Choice choice : question.choices()) {
            page.item(INDENT + number++ + ". ", choice.say());
        }
    }
}
