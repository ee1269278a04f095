package dev.earshot.cli;

import dev.earshot.render.trainee.QuizText;
import dev.earshot.session.Question;
import dev.earshot.session.Question.Choice;
import dev.earshot.session.RecallQuiz;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions after a conversation, with somebody who types. */
final class QuizLoop {
    private final Prompt prompt;
    private final TextOutput output;
    private final Autosave autosave;
    private final boolean terminal;

    /** @param terminal whether somebody sits in front of it, who leaves by ending the input */
    QuizLoop(Prompt prompt, Autosave autosave, boolean terminal) {
        this.prompt = prompt;
        this.output = prompt.output();
        this.autosave = autosave;
        this.terminal = terminal;
    }

    /**
     * Where the quiz stood when it was left.
     *
     * @param how by a reply: the last answer, or skipping the rest
     */
    record Left(RecallQuiz recall, ConversationLoop.How how) {}

    /** Asks what is still to be asked. */
    Left ask(RecallQuiz from) {
        RecallQuiz recall = from;
        if (recall.next().isPresent()) {
            output.gap();
            output.print(QuizText.before(recall, output.layout()));
        }
        while (recall.next().isPresent()) {
            show(recall);
            Left left = answer(recall, recall.next().get());
            if (left.how() != ConversationLoop.How.REPLIED) {
                return left;
            }
            recall = left.recall();
            autosave.answered(recall);
        }
        return new Left(recall, ConversationLoop.How.REPLIED);
    }

    private void show(RecallQuiz recall) {
        output.gap();
        output.print(QuizText.question(recall, output.layout()));
        output.gap();
    }

    private Left answer(RecallQuiz recall, Question question) {
        int choices = question.choices().size();
        while (true) {
            Optional<String> typed = prompt.ask(Message.of("quiz.ask", "last", choices));
            if (typed.isEmpty()) {
                // Where nobody sits there is nobody to come back, and a conversation to look back on.
                return terminal
                        ? new Left(recall, ConversationLoop.How.END_OF_INPUT)
                        : new Left(recall.skip(), ConversationLoop.How.REPLIED);
            }
            switch (typed.get().toLowerCase(Locale.ROOT)) {
                case "quit":
                    return new Left(recall, ConversationLoop.How.QUIT);
                case "stop":
                    return new Left(recall, ConversationLoop.How.STOPPED);
                case "skip":
                    return new Left(recall.skip(), ConversationLoop.How.REPLIED);
                case "help", "?":
                    output.say("quiz.help");
                    break;
                case "again":
                    show(recall);
                    break;
                default:
                    Optional<Choice> meant = choiceMeant(question, typed.get());
                    if (meant.isPresent()) {
                        return new Left(recall.answer(meant.get()), ConversationLoop.How.REPLIED);
                    }
                    output.say(refusal(typed.get(), choices));
            }
        }
    }

    private static Message refusal(String typed, int choices) {
        Message possible = Message.of("quiz.possible", "last", choices);
        return typed.isEmpty()
                ? possible
                : Message.of("quiz.unknown", "typed", Argument.quoted(typed), "possible", possible);
    }

    /** What somebody means who answers with a number as displayed, or with the words of an answer, which no seed moves. */
    static Optional<Choice> choiceMeant(Question question, String typed) {
        List<Choice> choices = question.choices();
        return ReplyParser.numberMeant(typed, choices.size())
                .map(number -> choices.get(number - 1))
                .or(() -> choices.stream()
                        .filter(choice -> choice.say().equalsIgnoreCase(typed))
                        .findFirst());
    }
}
