package dev.earshot.record;

import dev.earshot.scenario.Fingerprints;
import dev.earshot.session.Journal;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads saves and result documents; of the latter, what is needed to play them again, and nothing else. */
public final class RecordingReader {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int MOST_CHARACTERS = 64 * 1024;
    private static final int MOST_TURNS = 1000;
    private static final int MOST_OFFERS = 1000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(16)
                            .maxDocumentLength(MOST_BYTES)
                            .maxStringLength(MOST_CHARACTERS)
                            .maxNumberLength(20)
                            .maxNameLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private RecordingReader() {}

    /** Reads a save or a result document. Never throws, whatever the bytes. */
    public static Recording.Reading read(byte[] bytes) {
        try {
            return new Recording.Reading(recording(bytes), "");
        } catch (Unfit unfit) {
            return new Recording.Reading(null, unfit.reason());
        }
    }

    private static Recording recording(byte[] bytes) throws Unfit {
        JsonNode document = tree(SaveReader.text(bytes, MOST_BYTES, "record.unfit.too-large.result"));
        if (!document.path("earshot-save").isMissingNode()) {
            return new Recording.Kept(SaveReader.read(bytes));
        }
        JsonNode format = document.path("earshot-result");
        if (!format.isIntegralNumber()) {
            throw new Unfit(Message.of("record.unfit.no-record"));
        }
        if (!format.canConvertToInt() || format.intValue() != ResultDocument.FORMAT) {
            throw new Unfit(
                    Message.of("record.unfit.format", "found", format.asString(), "format", ResultDocument.FORMAT));
        }
        JsonNode scenario = document.path("scenario");
        return new Recording.Result(
                (int) SaveReader.number(document, "rules", Integer.MAX_VALUE),
                SaveReader.matching(SaveReader.ID, scenario, "id"),
                new Fingerprints(
                        SaveReader.matching(SaveReader.HASH, scenario, "structure"),
                        SaveReader.matching(SaveReader.HASH, scenario, "wording"),
                        SaveReader.matching(SaveReader.HASH, scenario, "quiz")),
                SaveReader.matching(SaveReader.HASH, document.path("rubric"), "fingerprint"),
                SaveReader.number(document, "seed", Long.MAX_VALUE),
                turns(document.path("turns")),
                SaveReader.matching(SaveReader.ID, document.path("ending"), "id"),
                quiz(document.path("quiz")));
    }

    private static JsonNode tree(String text) throws Unfit {
        try {
            JsonNode tree = JSON.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new Unfit(Message.of("record.unfit.no-record"));
            }
            return tree;
        } catch (JacksonException e) {
            throw new Unfit(Message.of("record.unfit.damaged-record"));
        }
    }

    private static List<Recording.Given> turns(JsonNode turns) throws Unfit {
        if (!turns.isArray() || turns.size() > MOST_TURNS) {
            throw SaveReader.wrong("turns");
        }
        List<Recording.Given> given = new ArrayList<>();
        for (JsonNode turn : turns) {
            given.add(new Recording.Given(
                    SaveReader.matching(SaveReader.ID, turn, "state"),
                    SaveReader.matching(SaveReader.ID, turn, "reply"),
                    offered(turn.path("offered"))));
        }
        return given;
    }

    /** Nothing where there was nothing to ask, and in documents from before the quiz. */
    private static Optional<Journal.Quiz> quiz(JsonNode quiz) throws Unfit {
        return quiz.isMissingNode() || quiz.isNull()
                ? Optional.empty()
                : Optional.of(
                        new Journal.Quiz(SaveReader.truth(quiz, "skipped"), SaveReader.answers(quiz.path("given"))));
    }

    private static List<String> offered(JsonNode offered) throws Unfit {
        if (!offered.isArray() || offered.size() > MOST_OFFERS) {
            throw SaveReader.wrong("offered");
        }
        List<String> ids = new ArrayList<>();
        for (JsonNode id : offered) {
            if (!id.isString() || !SaveReader.ID.matcher(id.stringValue()).matches()) {
                throw SaveReader.wrong("offered");
            }
            ids.add(id.stringValue());
        }
        return ids;
    }
}
