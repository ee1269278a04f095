package dev.earshot.session;

import dev.earshot.scenario.Fingerprints;
import dev.earshot.scenario.Quiz;
import dev.earshot.session.Question.Choice;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The quiz after a play: what the customer told, and what of it was taken in. Only facts that were told in this play are
 * asked, in the order of the file. A value: an answer makes a new one and leaves this one as it is.
 *
 * <pre>{@code
 * RecallQuiz recall = RecallQuiz.of(session);                        // a play that is over
 * while (recall.next().isPresent()) {
 *     recall = recall.answer(chosenFrom(recall.next().get().choices()));
 * }
 * ScoreCard card = ScoreCard.of(recall, exploration);        // card.quiz() has the score
 * }</pre>
 */
public final class RecallQuiz {
    private final Session session;
    private final List<Item> items;
    private final List<Answer> answers;
    private final boolean skipped;

    private RecallQuiz(Session session, List<Item> items, List<Answer> answers, boolean skipped) {
        this.session = session;
        this.items = List.copyOf(items);
        this.answers = List.copyOf(answers);
        this.skipped = skipped;
    }

    /** What is asked, and what is right. */
    private record Item(Question question, Choice right) {
        Optional<Answer> answered(int number) {
            return question.choices().stream()
                    .filter(choice -> choice.number() == number)
                    .findFirst()
                    .map(choice -> new Answer(question, choice, right));
        }
    }

    /**
     * The quiz of a play, nothing answered yet. It has no questions if the play told nothing that the scenario asks for.
     *
     * @throws IllegalArgumentException if the play goes on
     */
    public static RecallQuiz of(Session session) {
        if (!session.isOver()) {
            throw new IllegalArgumentException("the play goes on");
        }
        List<String> told = session.view().told();
        List<Item> items = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (Quiz quiz : session.machine().scenario().quiz()) {
            // The same question twice is one question.
            if (told.contains(quiz.about().value()) && keys.add(Fingerprints.ofQuestion(quiz))) {
                items.add(item(session, quiz));
            }
        }
        return new RecallQuiz(session, items, List.of(), false);
    }

    private static Item item(Session session, Quiz quiz) {
        String ask = quiz.ask().value();
        String about = quiz.about().value();
        List<Choice> choices = new ArrayList<>();
        for (Quiz.Answer answer : quiz.answers()) {
            choices.add(new Choice(choices.size() + 1, answer.say().value()));
        }
        int right = quiz.answers()
                .indexOf(quiz.answers().stream()
                        .filter(Quiz.Answer::right)
                        .findFirst()
                        .orElseThrow());
        Choice solution = choices.get(right);
        choices.sort(Comparator.comparingLong(choice -> SplitMix.hash(session.seed(), "quiz", ask, choice.say())));
        Question question = new Question(Fingerprints.ofQuestion(quiz), about, toldIn(session, about), ask, choices);
        return new Item(question, solution);
    }

    private static int toldIn(Session session, String fact) {
        if (session.opening().told().contains(fact)) {
            return 0;
        }
        return session.turns().stream()
                .filter(turn -> turn.outcome().told().contains(fact))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /**
     * The quiz of a play that was taken up again, as it stood.
     *
     * @param session that play
     * @param journal what was kept of it
     * @throws IllegalArgumentException if the play goes on
     */
    public static Resumed resume(Session session, Journal journal) {
        RecallQuiz recall = of(session);
        Optional<Journal.Quiz> kept = journal.quiz();
        if (kept.isEmpty()) {
            return new Resumed(recall, 0);
        }
        int dropped = 0;
        for (Journal.Answer was : kept.get().answers()) {
            Optional<Answer> still = recall.open()
                    .filter(item -> item.question().key().equals(was.question()))
                    .findFirst()
                    .flatMap(item -> item.answered(was.answer()));
            if (still.isPresent()) {
                recall = recall.with(still.get());
            } else {
                dropped++;
            }
        }
        return new Resumed(kept.get().skipped() ? recall.skip() : recall, dropped);
    }

    /**
     * A quiz taken up again.
     *
     * @param dropped how many answers no longer fit any question; they count as never given
     */
    public record Resumed(RecallQuiz recall, int dropped) {}

    /**
     * An answer that was given.
     *
     * @param right the choice that is right
     */
    public record Answer(Question question, Choice given, Choice right) {
        public boolean isRight() {
            return given.number() == right.number();
        }
    }

    /** How a quiz stands. */
    public enum Standing {
        /** There is nothing to ask. */
        NOTHING_TO_ASK,
        /** Some question is still to be answered. */
        OPEN,
        /** Every question was answered. */
        ANSWERED,
        /** It was skipped, be it after some answers. */
        SKIPPED
    }

    /** The play it is about. */
    public Session session() {
        return session;
    }

    /** Everything that is asked, in order. */
    public List<Question> questions() {
        return items.stream().map(Item::question).toList();
    }

    /** The answers so far, in the order in which they were given. */
    public List<Answer> answers() {
        return answers;
    }

    public Standing standing() {
        if (items.isEmpty()) {
            return Standing.NOTHING_TO_ASK;
        }
        if (skipped) {
            return Standing.SKIPPED;
        }
        return answers.size() == items.size() ? Standing.ANSWERED : Standing.OPEN;
    }

    /** The question to be answered now; none if there is nothing left to ask, or it was skipped. */
    public Optional<Question> next() {
        return skipped ? Optional.empty() : open().findFirst().map(Item::question);
    }

    private Stream<Item> open() {
        return items.stream()
                .filter(item ->
                        answers.stream().noneMatch(answer -> answer.question().equals(item.question())));
    }

    /**
     * Answers the question to be answered now.
     *
     * @throws IllegalStateException if there is none
     * @throws IllegalArgumentException if it does not have this choice
     */
    public RecallQuiz answer(Choice choice) {
        if (skipped || open().findFirst().isEmpty()) {
            throw new IllegalStateException("there is nothing left to ask");
        }
        Item item = open().findFirst().orElseThrow();
        if (!item.question().choices().contains(choice)) {
            throw new IllegalArgumentException("not an answer to this question: " + choice);
        }
        return with(new Answer(item.question(), choice, item.right()));
    }

    /** Leaves the rest out. A quiz with nothing left to ask stays as it is. */
    public RecallQuiz skip() {
        return standing() == Standing.OPEN ? new RecallQuiz(session, items, answers, true) : this;
    }

    /** The journal of the play and of this quiz. */
    public Journal journal() {
        boolean left = standing() == Standing.SKIPPED;
        List<Journal.Answer> given = answers.stream()
                .map(answer -> new Journal.Answer(
                        answer.question().key(), answer.given().number()))
                .toList();
        boolean begun = left || !given.isEmpty();
        return Journal.of(session, begun ? Optional.of(new Journal.Quiz(left, given)) : Optional.empty());
    }

    private RecallQuiz with(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return new RecallQuiz(session, items, more, skipped);
    }
}
