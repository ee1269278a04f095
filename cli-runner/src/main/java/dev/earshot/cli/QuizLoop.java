package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.render.trainee.QuizText;
import dev.earshot.session.Question;
import dev.earshot.session.Question.Choice;
import dev.earshot.session.RecallQuiz;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions after a conversation, with somebody who types. */
final class QuizLoop {
    private static final String HELP =
            "Type the number of an answer and press Enter; its words do, too. Other words you can "
                    + "type:\n"
                    + "  again: read the question again\n"
                    + "  skip: leave out the rest of the questions; the conversation is scored alone\n"
                    + "  quit: leave now and go on another time\n"
                    + "  stop: leave without a score; this conversation is forgotten";

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
            Optional<String> typed = prompt.ask("Your answer (" + ReplyParser.range(choices) + "):");
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
                    output.say(HELP);
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

    private static String refusal(String typed, int choices) {
        String possible = "Type a number from " + ReplyParser.range(choices).replace("-", " to ")
                + " and press Enter, or help to see what else you can type.";
        return typed.isEmpty() ? possible : Wording.quoted(typed) + " is not one of the answers. " + possible;
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
