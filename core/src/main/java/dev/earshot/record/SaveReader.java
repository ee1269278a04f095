package dev.earshot.record;

import dev.earshot.scenario.Fingerprints;
import dev.earshot.session.Journal;
import dev.earshot.text.Message;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bytes of a save, taking nothing in them for granted. */
final class SaveReader {
    /** The number of the format: raised whenever an older Earshot could no longer read it. */
    static final int FORMAT = 1;

    /** More bytes than the longest play takes. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_TURNS = 1000;
    private static final int MOST_ANSWERS = 1000;
    private static final int MOST_CHARACTERS = 4096;
    static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
    static final Pattern HASH = Pattern.compile("[0-9a-f]{8,128}");

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxDocumentLength(MOST_BYTES)
                            .maxStringLength(MOST_CHARACTERS)
                            .maxNumberLength(20)
                            .maxNameLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private SaveReader() {}

    static Save read(byte[] bytes) throws Unfit {
        JsonNode save = tree(text(bytes, MOST_BYTES, "record.unfit.too-large.save"));
        JsonNode format = save.path("earshot-save");
        if (!format.isIntegralNumber()) {
            throw new Unfit(Message.of("record.unfit.no-save"));
        }
        if (!format.canConvertToInt() || format.intValue() != FORMAT) {
            throw new Unfit(Message.of("record.unfit.format", "found", format.asString(), "format", FORMAT));
        }
        only(
                save,
                Set.of(
                        "earshot-save",
                        "rules",
                        "scenario",
                        "fingerprints",
                        "file",
                        "seed",
                        "turns",
                        "reached",
                        "quiz"));
        JsonNode prints = save.path("fingerprints");
        only(prints, Set.of("structure", "wording", "quiz", "rubric"));
        Journal journal = new Journal(
                (int) number(save, "rules", Integer.MAX_VALUE),
                matching(ID, save, "scenario"),
                new Fingerprints(
                        matching(HASH, prints, "structure"),
                        matching(HASH, prints, "wording"),
                        matching(HASH, prints, "quiz")),
                matching(HASH, prints, "rubric"),
                number(save, "seed", Long.MAX_VALUE),
                turns(save.path("turns")),
                matching(ID, save, "reached"),
                quiz(save.path("quiz")));
        return new Save(journal, file(save));
    }

    /** @param tooLarge the key of what to say of more bytes than that */
    static String text(byte[] bytes, int most, String tooLarge) throws Unfit {
        if (bytes.length > most) {
            throw new Unfit(Message.of(tooLarge));
        }
        try {
            // Jackson's own decoder lets overlong forms through.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unfit(Message.of("record.unfit.not-utf8"));
        }
    }

    private static JsonNode tree(String text) throws Unfit {
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new Unfit(Message.of("record.unfit.no-save"));
            }
            return tree;
        } catch (JacksonException e) {
            throw new Unfit(Message.of("record.unfit.damaged-save"));
        }
    }

    private static List<Journal.Entry> turns(JsonNode turns) throws Unfit {
        if (!turns.isArray() || turns.size() > MOST_TURNS) {
            throw wrong("turns");
        }
        List<Journal.Entry> entries = new ArrayList<>();
        for (JsonNode turn : turns) {
            only(turn, Set.of("state", "reply", "offered"));
            entries.add(new Journal.Entry(
                    matching(ID, turn, "state"), matching(ID, turn, "reply"), matching(HASH, turn, "offered")));
        }
        return entries;
    }

    /** A save of a play whose quiz was not begun has no such part. */
    private static Optional<Journal.Quiz> quiz(JsonNode quiz) throws Unfit {
        if (quiz.isMissingNode()) {
            return Optional.empty();
        }
        only(quiz, Set.of("skipped", "given"));
        for (JsonNode answer : quiz.path("given")) {
            only(answer, Set.of("question", "answer"));
        }
        return Optional.of(new Journal.Quiz(truth(quiz, "skipped"), answers(quiz.path("given"))));
    }

    static List<Journal.Answer> answers(JsonNode given) throws Unfit {
        if (!given.isArray() || given.size() > MOST_ANSWERS) {
            throw wrong("given");
        }
        List<Journal.Answer> answers = new ArrayList<>();
        for (JsonNode answer : given) {
            answers.add(new Journal.Answer(
                    matching(HASH, answer, "question"), (int) number(answer, "answer", Integer.MAX_VALUE)));
        }
        return answers;
    }

    private static @Nullable String file(JsonNode save) throws Unfit {
        JsonNode file = save.path("file");
        if (file.isNull()) {
            return null;
        }
        if (!file.isString() || file.stringValue().isEmpty()) {
            throw wrong("file");
        }
        return file.stringValue();
    }

    private static void only(JsonNode node, Set<String> keys) throws Unfit {
        for (String name : new TreeSet<>(node.propertyNames())) {
            if (!keys.contains(name)) {
                throw new Unfit(Message.of("record.unfit.unknown-part"));
            }
        }
    }

    static String matching(Pattern shape, JsonNode node, String key) throws Unfit {
        JsonNode value = node.path(key);
        if (!value.isString() || !shape.matcher(value.stringValue()).matches()) {
            throw wrong(key);
        }
        return value.stringValue();
    }

    static boolean truth(JsonNode node, String key) throws Unfit {
        JsonNode value = node.path(key);
        if (!value.isBoolean()) {
            throw wrong(key);
        }
        return value.booleanValue();
    }

    static long number(JsonNode node, String key, long most) throws Unfit {
        JsonNode value = node.path(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() > most) {
            throw wrong(key);
        }
        return value.longValue();
    }

    static Unfit wrong(String key) {
        return new Unfit(Message.of("record.unfit.bad-part", "part", key));
    }
}
