package dev.earshot.scenario;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.lang.reflect.Method;
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

    /** Components that do not belong to what is played. */
    private static final Set<String> APART = Set.of("Scenario.quiz", "Scenario.silences");

    public static Fingerprints of(Scenario scenario) {
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
    public static String ofNames(List<String> names) {
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
            Anatomy index = Anatomy.of(value.getClass());
            text(index.name, into);
            for (Part part : index.parts) {
                switch (part.role) {
                    case WORDS -> visit(part.of(value), wording);
                    case ID -> visit(index.stableId(value, part.of(value)), into);
                    case STRUCTURE -> visit(part.of(value), into);
                }
            }
        }
    }

    private enum PartRole {
        STRUCTURE,
        WORDS,
        ID
    }

    /** One component of a record. */
    private record Part(PartRole role, Method accessor) {
        @Nullable
        public Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record of the scenario cannot be read: " + accessor, e);
            }
        }
    }

    /** What a kind of record consists of. Looked up once for each kind, since asking the class takes long. */
    private record Anatomy(
            String name, List<Part> parts, @Nullable Part formerIds) {
        private static final ClassValue<Anatomy> KNOWN = new ClassValue<>() {
            @Override
            protected Anatomy computeValue(Class<?> kind) {
                return dissect(kind);
            }
        };

        public static Anatomy of(Class<?> kind) {
            return KNOWN.get(kind);
        }

        private static Anatomy dissect(Class<?> kind) {
            List<Part> parts = new ArrayList<>();
            Part formerIds = null;
            for (RecordComponent component : kind.getRecordComponents()) {
                String name = kind.getSimpleName() + "." + component.getName();
                if (component.getName().equals("was")) {
                    formerIds = new Part(PartRole.ID, component.getAccessor());
                } else if (component.getType() != Span.class && !APART.contains(name)) {
                    parts.add(new Part(role(component, name), component.getAccessor()));
                }
            }
            return new Anatomy(kind.getSimpleName(), List.copyOf(parts), formerIds);
        }

        private static PartRole role(RecordComponent component, String name) {
            if (component.getName().equals("id")) {
                return PartRole.ID;
            }
            return WORDS.contains(name) ? PartRole.WORDS : PartRole.STRUCTURE;
        }

        @Nullable
        Object stableId(Record value, @Nullable Object id) {
            return formerIds != null && formerIds.of(value) instanceof List<?> was && !was.isEmpty() ? was.get(0) : id;
        }
    }
}
