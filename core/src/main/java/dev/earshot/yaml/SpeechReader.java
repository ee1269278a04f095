package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Speech;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import dev.earshot.yaml.Node.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the customer says: a text, or a line of parts or variants. */
final class SpeechReader {
    private static final List<String> KEYS = List.of("one-of", "first-of", "all-of");
    private static final List<String> PART_KEYS = List.of("when", "says", "tells", "gives-cue");
    private static final int DEEPEST = 4;

    private final ScalarReader values;
    private final TextReader texts;
    private final ConditionReader conditions;
    private final DiagnosticSink problems;

    SpeechReader(ScalarReader values, TextReader texts, ConditionReader conditions) {
        this.values = values;
        this.texts = texts;
        this.conditions = conditions;
        this.problems = values.problems();
    }

    /** The speech; null: the key is not there. */
    @Nullable
    Speech maybe(@Nullable NodeCursor spot) {
        return spot == null ? null : speech(spot, 1);
    }

    /** The speech; nothing said, if there is none. */
    Speech speech(@Nullable NodeCursor spot, MappingReader of) {
        return spot == null ? new Speech.Plain(new Located<>("", of.head())) : speech(spot, 1);
    }

    /** Whether it is a line of parts or variants. */
    static boolean isLine(NodeCursor spot) {
        return spot.node() instanceof Mapping mapping && KEYS.stream().anyMatch(key -> mapping.find(key) != null);
    }

    private Speech speech(NodeCursor spot, int depth) {
        if (!(spot.node() instanceof Mapping mapping) || looksLikeText(mapping)) {
            return new Speech.Plain(texts.said(spot));
        }
        MappingReader line = MappingReader.of(spot, Section.LINE, KEYS, problems);
        List<NodeCursor> kinds =
                KEYS.stream().map(line::find).filter(kind -> kind != null).toList();
        if (kinds.size() != 1) {
            if (line.isComplete()) {
                Message message = Message.of(
                        kinds.isEmpty() ? "wrong-shape.line-of-none" : "wrong-shape.line-of-several",
                        "keys",
                        Argument.anyOf(KEYS));
                problems.report(Code.WRONG_SHAPE, spot.head(), spot.path(), message, null);
            }
            if (kinds.isEmpty()) {
                return new Speech.Plain(new Located<>("", spot.head()));
            }
        }
        if (depth > DEEPEST) {
            Message message = Message.of("line-too-deep.parts", "most", DEEPEST);
            Message help = Message.of("line-too-deep.parts.help");
            problems.report(Code.LINE_TOO_DEEP, spot.head(), spot.path(), message, help);
            return new Speech.Plain(new Located<>("", spot.head()));
        }
        return line(spot, line, depth);
    }

    private Speech line(NodeCursor spot, MappingReader line, int depth) {
        NodeCursor variants = line.find("one-of");
        if (variants != null) {
            List<Located<String>> said = values.entries(variants, 2, "wording").stream()
                    .map(texts::said)
                    .toList();
            return new Speech.OneOf(said, spot.node().span());
        }
        NodeCursor first = line.find("first-of");
        if (first != null) {
            return new Speech.FirstOf(parts(first, depth), spot.node().span());
        }
        return new Speech.AllOf(parts(line.find("all-of"), depth), spot.node().span());
    }

    private List<Speech.Part> parts(@Nullable NodeCursor spot, int depth) {
        List<Speech.Part> parts = new ArrayList<>();
        if (spot != null) {
            values.entries(spot, 1, "part").forEach(part -> parts.add(part(part, depth)));
        }
        return parts;
    }

    private Speech.Part part(NodeCursor spot, int depth) {
        if (!(spot.node() instanceof Mapping mapping) || looksLikeText(mapping, PART_KEYS)) {
            Speech said = new Speech.Plain(texts.said(spot));
            return new Speech.Part(null, said, List.of(), List.of(), spot.node().span());
        }
        MappingReader part = MappingReader.of(spot, Section.PART, PART_KEYS, problems);
        Condition when = conditions.maybe(part.find("when"), ConditionReader.Place.ANYWHERE);
        NodeCursor says = part.require("says");
        Speech said = says == null ? new Speech.Plain(new Located<>("", spot.head())) : speech(says, depth + 1);
        return new Speech.Part(
                when,
                said,
                values.names(part.find("tells")),
                values.names(part.find("gives-cue")),
                spot.node().span());
    }

    private static boolean looksLikeText(Mapping mapping) {
        return looksLikeText(mapping, KEYS);
    }

    /** Whether a colon or a brace in a text made a mapping of it: no key is one that could be meant. */
    static boolean looksLikeText(Mapping mapping, List<String> keys) {
        if (mapping.entries().isEmpty()) {
            return false;
        }
        Entry first = mapping.entries().get(0);
        boolean knows = mapping.entries().stream()
                .anyMatch(entry -> keys.contains(entry.key().text())
                        || !Wording.nearest(entry.key().text(), keys).isEmpty());
        boolean words = first.key().text().contains(" ")
                || first.value() instanceof Scalar value && value.style() == Style.PLAIN;
        return !knows && words && first.key().style() == Style.PLAIN;
    }
}
