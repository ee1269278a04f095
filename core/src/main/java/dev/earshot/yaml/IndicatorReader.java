package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Indicator.Kind;
import dev.earshot.rubric.Indicator.Limits;
import dev.earshot.rubric.Indicator.Published;
import dev.earshot.rubric.Role;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of a rubric. Each id is a kind of figure that Earshot can count. */
final class IndicatorReader {
    private static final List<String> KEYS = List.of("says", "source", "at-least", "house", "published");
    private static final List<String> LIMIT_KEYS = List.of("fair", "good");
    private static final List<String> PUBLISHED_KEYS = List.of("by", "fair", "good");
    private static final Map<String, Kind> KINDS = kinds();
    private static final int MOST_COUNTED = 100;
    private static final int HIGHEST_LIMIT = 1_000;

    private final List<Behaviour> behaviours;
    private final ScalarReader values;
    private final TextReader texts;
    private final DiagnosticSink problems;

    IndicatorReader(List<Behaviour> behaviours, ScalarReader values, TextReader texts) {
        this.behaviours = behaviours;
        this.values = values;
        this.texts = texts;
        this.problems = values.problems();
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind);
        }
        return kinds;
    }

    /** The indicators in the order of their kinds; none if the key is not there. */
    List<Indicator> indicators(@Nullable NodeCursor spot) {
        List<Indicator> indicators = new ArrayList<>();
        if (spot == null) {
            return indicators;
        }
        MappingReader all = MappingReader.of(spot, Section.INDICATORS, List.copyOf(KINDS.keySet()), problems);
        KINDS.forEach((name, kind) -> {
            NodeCursor here = all.find(name);
            if (here != null) {
                indicators.add(indicator(kind, here));
            }
        });
        return indicators;
    }

    private Indicator indicator(Kind kind, NodeCursor spot) {
        MappingReader fields = MappingReader.of(spot, Section.INDICATOR, KEYS, problems);
        reportUncountable(kind, spot);
        NodeCursor house = fields.find("house");
        NodeCursor published = fields.find("published");
        return new Indicator(
                kind,
                prose(fields.require("says")),
                prose(fields.require("source")),
                values.whole(fields.find("at-least"), 1, MOST_COUNTED, 1),
                house == null ? null : limits(kind, MappingReader.of(house, Section.HOUSE, LIMIT_KEYS, problems)),
                published == null
                        ? null
                        : published(kind, MappingReader.of(published, Section.PUBLISHED, PUBLISHED_KEYS, problems)));
    }

    private Published published(Kind kind, MappingReader fields) {
        return new Published(prose(fields.require("by")), limits(kind, fields));
    }

    private Limits limits(Kind kind, MappingReader fields) {
        int most = kind == Kind.DEEPER_REFLECTIONS ? 100 : HIGHEST_LIMIT;
        NodeCursor good = fields.require("good");
        Limits limits = new Limits(
                values.whole(fields.require("fair"), 0, most, 0),
                values.whole(good, 0, most, kind.moreIsBetter() ? most : 0));
        boolean ordered = kind.moreIsBetter() ? limits.good() > limits.fair() : limits.good() < limits.fair();
        if (good != null && fields.find("fair") != null && !ordered) {
            String phrase = kind.moreIsBetter() ? "unordered.higher-is-better" : "unordered.lower-is-better";
            Message message = Message.of(phrase, "fair", limits.fair(), "good", limits.good());
            Message help = Message.of(
                    kind.moreIsBetter() ? "unordered.higher-is-better.help" : "unordered.lower-is-better.help");
            problems.report(Code.UNORDERED, good.blame(), good.path(), message, help);
        }
        return limits;
    }

    /** Reports a figure for which this rubric has no words: it would never be told. */
    private void reportUncountable(Kind kind, NodeCursor spot) {
        String missing = missing(kind);
        if (missing != null) {
            Message message = Message.of(missing, "indicator", Argument.quoted(spot.key()));
            Message help = Message.of("never-applies.indicator.help");
            problems.report(Code.NEVER_APPLIES, spot.head(), spot.path(), message, help);
        }
    }

    /** The phrase for what the rubric lacks; null: it has it. */
    private @Nullable String missing(Kind kind) {
        boolean asks = has(Role.ASK) || has(Role.ASK_OPEN);
        boolean givesBack = behaviours.stream().anyMatch(Behaviour::evidence);
        return switch (kind) {
            case REFLECTIONS_TO_QUESTIONS ->
                !asks ? "never-applies.asks-nothing" : givesBack ? null : "never-applies.gives-nothing-back";
            case DEEPER_REFLECTIONS ->
                behaviours.stream().anyMatch(word -> word.role() == Role.DEEPEN && word.evidence())
                        ? null
                        : "never-applies.nothing-deepens";
            case FIRST_ACKNOWLEDGEMENT ->
                behaviours.stream().anyMatch(Behaviour::acknowledges) ? null : "never-applies.nothing-acknowledges";
            case ASKED_AGAIN -> has(Role.ASK) ? null : "never-applies.asks-for-no-facts";
        };
    }

    private boolean has(Role role) {
        return behaviours.stream().anyMatch(word -> word.role() == role);
    }

    private String prose(@Nullable NodeCursor spot) {
        return spot == null ? "" : texts.prose(spot).value();
    }
}
