package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.machine.Offer;
import dev.earshot.render.trainee.ConversationText;
import dev.earshot.render.trainee.QuizText;
import dev.earshot.session.Question;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.text.TerminalText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Replies written down beforehand, one per line: their ids, or numbers as displayed. A {@code #} begins a comment. Lines that
 * begin with {@code quiz:} answer the quiz after the play: a number as displayed, the words of the answer, or {@code skip}.
 */
final class AnswerScript {
    private static final String QUIZ = "quiz:";
    private static final String SKIP = "skip";

    private final String name;
    private final List<Entry> entries;

    private AnswerScript(String name, List<Entry> entries) {
        this.name = name;
        this.entries = entries;
    }

    private record Entry(int line, String answer) {
        boolean isForQuiz() {
            return answer.startsWith(QUIZ);
        }

        String forQuiz() {
            return answer.substring(QUIZ.length()).strip();
        }
    }

    /** @param name how messages call it */
    static AnswerScript of(String name, byte[] text) {
        String decoded = new String(text, StandardCharsets.UTF_8);
        List<String> lines = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded)
                .lines()
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String answer = lines.get(i).replaceFirst("#.*", "").strip();
            if (!answer.isEmpty()) {
                entries.add(new Entry(i + 1, answer));
            }
        }
        return new AnswerScript(name, entries);
    }

    /**
     * How far it led.
     *
     * @param session where the play stood then
     * @param recall the quiz after it, skipped if the answers ran out; null: the play is not over, or an answer was wrong
     * @param problem what was wrong with an answer, as it is printed; null: nothing
     * @param left how many answers were not needed
     */
    record Played(
            Session session,
            @Nullable RecallQuiz recall,
            @Nullable String problem,
            int left) {}

    /**
     * Plays on from here.
     *
     * @param begun what is left of the quiz, if that is all there is to go on with
     * @param output where the conversation can be followed; null: nobody does
     */
    Played play(Session from, Optional<RecallQuiz> begun, @Nullable TextOutput output) {
        Session session = from;
        show(session, output);
        int next = 0;
        while (!session.isOver() && next < entries.size()) {
            Entry entry = entries.get(next++);
            if (output != null) {
                output.ask("Your reply (" + ReplyParser.range(open(session).size()) + "):");
                output.print(TerminalText.line(entry.answer()) + "\n\n");
            }
            Optional<Session> replied = ReplyParser.give(session, entry.answer());
            if (replied.isEmpty()) {
                return new Played(session, null, problem(session, entry), 0);
            }
            session = replied.get();
            show(session, output);
        }
        if (!session.isOver()) {
            return new Played(session, null, null, 0);
        }
        Session over = session;
        return quiz(begun.orElseGet(() -> RecallQuiz.of(over)), entries.subList(next, entries.size()), output);
    }

    /** Answers the quiz by what is left; replies among it came too late to be given. */
    private Played quiz(RecallQuiz begun, List<Entry> rest, @Nullable TextOutput output) {
        RecallQuiz recall = begun;
        List<Entry> answers = rest.stream().filter(Entry::isForQuiz).toList();
        int used = 0;
        if (output != null && recall.next().isPresent()) {
            output.print(QuizText.before(recall, output.layout()));
            output.gap();
        }
        while (recall.next().isPresent() && used < answers.size()) {
            Entry entry = answers.get(used++);
            Question question = recall.next().get();
            if (output != null) {
                output.print(QuizText.question(recall, output.layout()));
                output.gap();
                output.ask(
                        "Your answer (" + ReplyParser.range(question.choices().size()) + "):");
                output.print(TerminalText.line(entry.forQuiz()) + "\n\n");
            }
            Optional<Question.Choice> choice = QuizLoop.choiceMeant(question, entry.forQuiz());
            if (choice.isPresent()) {
                recall = recall.answer(choice.get());
            } else if (entry.forQuiz().equalsIgnoreCase(SKIP)) {
                recall = recall.skip();
            } else {
                return new Played(recall.session(), null, problem(question, recall, entry), 0);
            }
        }
        return new Played(recall.session(), recall.skip(), null, rest.size() - used);
    }

    private static void show(Session session, @Nullable TextOutput output) {
        if (output != null) {
            output.print(ConversationText.heard(session, output.layout()));
            output.gap();
            if (!session.isOver()) {
                output.print(ConversationText.offers(session, output.layout()));
                output.gap();
            }
        }
    }

    private static List<Offer> open(Session session) {
        return session.offers().stream().filter(Offer::isOpen).toList();
    }

    private String problem(Question question, RecallQuiz recall, Entry entry) {
        List<Question.Choice> choices = question.choices();
        String offered = IntStream.range(0, choices.size())
                .mapToObj(i -> i + 1 + " " + TerminalText.line(choices.get(i).say()))
                .collect(Collectors.joining(", "));
        return TerminalText.line(name) + ":" + entry.line() + ": " + TerminalText.line(Wording.quoted(entry.forQuiz()))
                + " is no answer to question " + (recall.answers().size() + 1)
                + "\nanswers there: " + offered + "\n";
    }

    private String problem(Session session, Entry entry) {
        List<Offer> open = open(session);
        String offered = IntStream.range(0, open.size())
                .mapToObj(i -> i + 1 + " " + open.get(i).id())
                .collect(Collectors.joining(", "));
        String locked = ReplyParser.lockedBecause(session, entry.answer());
        return TerminalText.line(name) + ":" + entry.line() + ": " + TerminalText.line(Wording.quoted(entry.answer()))
                + (locked == null ? " is not on offer" : " cannot be said yet")
                + " as reply " + (session.turns().size() + 1)
                + (locked == null ? "" : ": " + TerminalText.line(locked))
                + "\non offer there: " + offered + "\n";
    }
}
