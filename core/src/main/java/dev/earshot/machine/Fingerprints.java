package dev.earshot.machine;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario is, apart from how it is worded and where it stands in the file: SHA-256, in hexadecimal.
 *
 * @param structure of everything that can change what happens: count, order, names, conditions, ledgers
 * @param wording of everything that is only read
 * @param quiz of the questions after the play
 */
public record Fingerprints(String structure, String wording, String quiz) {
    /** Components that hold nothing but words for people, as {@code Record.component}. */
    private static final Set<String> WORDS = Set.of(
            "Scenario.language",
            "Scenario.title",
            "Scenario.teaches",
            "Scenario.setting",
            "Scenario.notice",
            "Customer.name",
            "Customer.role",
            "Fact.is",
            "Fact.recall",
            "Feeling.is",
            "Feeling.cue",
            "Promise.is",
            "Reply.say",
            "Reply.lockedBecause",
            "Ending.lesson",
            "HandOver.to",
            "Plain.text",
            "OneOf.variants");

    static Fingerprints of(Scenario scenario) {
        Walk walk = new Walk();
        walk.visit(scenario, walk.structure);
        for (Quiz question : scenario.quiz()) {
            walk.visit(question, walk.quiz);
        }
        return new Fingerprints(
                walk.structure.hash().toString(),
                walk.wording.hash().toString(),
                walk.quiz.hash().toString());
    }

    /** A short hash of one question after the play, its answers and their order included; not of what it is about. */
    public static String ofQuestion(Quiz question) {
        List<String> words = new ArrayList<>();
        words.add(question.ask().value());
        for (Quiz.Answer answer : question.answers()) {
            words.add(answer.say().value());
            words.add(Boolean.toString(answer.right()));
        }
        return ofNames(words);
    }

    /** A short hash of a list of names, the order included. */
    static String ofNames(List<String> names) {
        Hasher hasher = Hashing.sha256().newHasher();
        names.forEach(name -> text(name, hasher));
        return hasher.hash().toString().substring(0, 16);
    }

    private static void text(String text, Hasher into) {
        into.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }

    /** Walks the records by their components, so that a component added later cannot be forgotten here. */
    private static final class Walk {
        final Hasher structure = Hashing.sha256().newHasher();
        final Hasher wording = Hashing.sha256().newHasher();
        final Hasher quiz = Hashing.sha256().newHasher();

        void visit(@Nullable Object value, Hasher into) {
            if (value == null) {
                into.putByte((byte) 0);
            } else if (value instanceof Located<?> located) {
                visit(located.value(), into);
            } else if (value instanceof Optional<?> optional) {
                visit(optional.orElse(null), into);
            } else if (value instanceof List<?> list) {
                into.putInt(list.size());
                list.forEach(element -> visit(element, into));
            } else if (value instanceof Record someRecord) {
                visitComponents(someRecord, into);
            } else {
                text(value.toString(), into);
            }
        }

        private void visitComponents(Record value, Hasher into) {
            text(value.getClass().getSimpleName(), into);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String name = value.getClass().getSimpleName() + "." + component.getName();
                if (component.getType() == Span.class
                        || name.equals("Scenario.quiz")
                        || name.equals("Scenario.silences")
                        || component.getName().equals("was")) {
                    continue;
                }
                Object part = read(component, value);
                if (component.getName().equals("id")) {
                    visit(stableId(value, part), into);
                } else {
                    visit(part, WORDS.contains(name) ? wording : into);
                }
            }
        }

        private static @Nullable Object stableId(Record value, @Nullable Object id) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (component.getName().equals("was")
                        && read(component, value) instanceof List<?> was
                        && !was.isEmpty()) {
                    return was.get(0);
                }
            }
            return id;
        }

        private static @Nullable Object read(RecordComponent component, Record value) {
            try {
                return component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record of the scenario cannot be read: " + component, e);
            }
        }
    }
}
