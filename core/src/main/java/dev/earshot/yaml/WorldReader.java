package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Resolution;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads who the customer is, what there is to know, feel, fix and promise, and the questions about it. */
final class WorldReader {
    private static final List<String> CUSTOMER_KEYS =
            List.of("name", "role", "frustration", "trust", "patience", "gives-up");
    private static final List<String> FACT_KEYS =
            List.of("was", "is", "recall", "answer", "answers-when", "answer-else", "private", "carry");
    private static final List<String> FEELING_KEYS = List.of("was", "is", "cue");
    private static final List<String> FIX_KEYS = List.of("was", "needs", "result", "always-fails");
    private static final List<String> PROMISE_KEYS = List.of("was", "is", "due");
    private static final List<String> QUIZ_KEYS = List.of("ask", "about", "answers");
    private static final List<String> ANSWER_KEYS = List.of("say", "right");
    private static final Map<String, Resolution> RESULTS = Map.of(
            "unresolved", Resolution.UNRESOLVED,
            "worked-around", Resolution.WORKED_AROUND,
            "for-good", Resolution.FOR_GOOD);

    private static final int METER_TOP = 100;
    private static final int METER_MIDDLE = 50;
    private static final int MOST_PATIENCE = 30;
    private static final int USUAL_PATIENCE = 10;

    private final ScalarReader values;
    private final TextReader texts;
    private final ConditionReader conditions;
    private final SpeechReader speech;
    private final DiagnosticSink problems;

    WorldReader(ScalarReader values, TextReader texts, ConditionReader conditions, SpeechReader speech) {
        this.values = values;
        this.texts = texts;
        this.conditions = conditions;
        this.speech = speech;
        this.problems = values.problems();
    }

    Customer customer(NodeCursor spot) {
        MappingReader customer = MappingReader.of(spot, Section.CUSTOMER, CUSTOMER_KEYS, problems);
        NodeCursor role = customer.find("role");
        NodeCursor givesUp = customer.require("gives-up");
        return new Customer(
                prose(customer.require("name"), spot),
                role == null ? null : texts.prose(role),
                values.whole(customer.find("frustration"), 0, METER_TOP, METER_MIDDLE),
                values.whole(customer.find("trust"), 0, METER_TOP, METER_MIDDLE),
                values.whole(customer.find("patience"), 1, MOST_PATIENCE, USUAL_PATIENCE),
                givesUp == null ? nothing(spot) : values.name(givesUp),
                spot.node().span());
    }

    Fact fact(ScalarReader.Declared declared) {
        NodeCursor spot = declared.spot();
        MappingReader fact = MappingReader.of(spot, Section.FACT, FACT_KEYS, problems);
        Located<String> is = prose(fact.require("is"), spot);
        NodeCursor recall = fact.find("recall");
        return new Fact(
                declared.id(),
                values.ids(fact.find("was")),
                is,
                recall == null ? is : texts.prose(recall),
                speech.maybe(fact.find("answer")),
                conditions.maybe(fact.find("answers-when"), ConditionReader.Place.ANYWHERE),
                speech.maybe(fact.find("answer-else")),
                values.yes(fact.find("private"), false),
                values.yes(fact.find("carry"), false),
                spot.node().span());
    }

    Feeling feeling(ScalarReader.Declared declared) {
        NodeCursor spot = declared.spot();
        MappingReader feeling = MappingReader.of(spot, Section.FEELING, FEELING_KEYS, problems);
        NodeCursor cue = feeling.find("cue");
        return new Feeling(
                declared.id(),
                values.ids(feeling.find("was")),
                prose(feeling.require("is"), spot),
                cue == null ? null : texts.prose(cue),
                spot.node().span());
    }

    Fix fix(ScalarReader.Declared declared) {
        NodeCursor spot = declared.spot();
        MappingReader fix = MappingReader.of(spot, Section.FIX, FIX_KEYS, problems);
        Resolution result = values.choice(fix.find("result"), RESULTS);
        return new Fix(
                declared.id(),
                values.ids(fix.find("was")),
                values.names(fix.find("needs")),
                result == null ? Resolution.WORKED_AROUND : result,
                values.yes(fix.find("always-fails"), false),
                spot.node().span());
    }

    Promise promise(ScalarReader.Declared declared) {
        NodeCursor spot = declared.spot();
        MappingReader promise = MappingReader.of(spot, Section.PROMISE, PROMISE_KEYS, problems);
        NodeCursor due = promise.find("due");
        return new Promise(
                declared.id(),
                values.ids(promise.find("was")),
                prose(promise.require("is"), spot),
                due == null ? null : values.name(due),
                spot.node().span());
    }

    Quiz question(NodeCursor spot) {
        MappingReader quiz = MappingReader.of(spot, Section.QUESTION, QUIZ_KEYS, problems);
        NodeCursor about = quiz.require("about");
        NodeCursor answers = quiz.require("answers");
        return new Quiz(
                prose(quiz.require("ask"), spot),
                about == null ? nothing(spot) : values.name(about),
                answers == null ? List.of() : answers(answers),
                spot.node().span());
    }

    private List<Quiz.Answer> answers(NodeCursor spot) {
        List<Quiz.Answer> answers = new ArrayList<>();
        Map<String, Located<String>> read = new HashMap<>();
        boolean complete = true;
        for (NodeCursor entry : values.entries(spot, 2, "answer")) {
            MappingReader answer = MappingReader.of(entry, Section.ANSWER, ANSWER_KEYS, problems);
            complete &= answer.isComplete();
            boolean right = values.yes(answer.find("right"), false);
            Located<String> say = prose(answer.require("say"), entry);
            answers.add(new Quiz.Answer(say, right));
            Located<String> first = say.value().isBlank() ? null : read.putIfAbsent(asRead(say.value()), say);
            if (first != null) {
                same(entry, say, first);
            }
        }
        long right = answers.stream().filter(Quiz.Answer::right).count();
        if (complete && answers.size() > 1 && right != 1) {
            Message message = right == 0
                    ? Message.of("quiz-answers.none-right")
                    : Message.of("quiz-answers.several-right", "count", right);
            Message help = Message.of("quiz-answers.several-right.help");
            problems.report(Code.QUIZ_ANSWERS, spot.head(), spot.path(), message, help);
        }
        return answers;
    }

    /** The text without what readers do not go by: capitals, and how many blanks there are. */
    private static String asRead(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Who picks one of them may be told that the other one was right. */
    private void same(NodeCursor entry, Located<String> say, Located<String> first) {
        Message message = Message.of("quiz-answers.same", "answer", Argument.quoted(say.value()));
        Message help = Message.of("quiz-answers.same.help");
        List<Located<Message>> related =
                List.of(new Located<>(Message.of("quiz-answers.same.related.first"), first.span()));
        problems.report(Code.QUIZ_ANSWERS, say.span(), entry.path(), message, help, related);
    }

    private Located<String> prose(@Nullable NodeCursor spot, NodeCursor of) {
        return spot == null ? nothing(of) : texts.prose(spot);
    }

    private static Located<String> nothing(NodeCursor spot) {
        return new Located<>("", spot.head());
    }
}
