package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Position;
import dev.earshot.diagnostic.Span;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Range;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads conditions: a mapping, each of whose keys must hold. */
final class ConditionReader {
    private static final List<String> KEYS = List.of(
            "did-any",
            "did-all",
            "failed",
            "told-any",
            "told-all",
            "heard-any",
            "heard-all",
            "met",
            "fixed",
            "promised",
            "kept",
            "broken",
            "flag",
            "visited",
            "mood",
            "frustration",
            "trust",
            "turn",
            "any",
            "all",
            "not");
    private static final Set<String> OF_THIS_REPLY = Set.of("did-any", "did-all", "failed");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,4})?(\\.\\.)?([0-9]{1,4})?");
    private static final int METER_TOP = 100;

    private final Values values;
    private final Problems problems;

    ConditionReader(Values values) {
        this.values = values;
        this.problems = values.problems();
    }

    /** Where a condition stands. */
    enum Place {
        ANYWHERE,
        /** In the {@code when} of a reply: no reply has been given yet. */
        BEFORE_THE_REPLY
    }

    /** The condition; null: the key is not there. */
    @Nullable
    Condition maybe(@Nullable Spot spot, Place place) {
        return spot == null ? null : condition(spot, place);
    }

    private Condition condition(Spot spot, Place place) {
        Span span = fromFirstKey(spot.node());
        if (spot.isEmpty()) {
            values.empty(spot);
            return new Condition.All(List.of(), span);
        }
        Fields fields = Fields.of(spot, Section.CONDITION, KEYS, problems);
        List<Condition> conditions = new ArrayList<>();
        for (String key : fields.keys()) {
            Spot value = fields.require(key);
            if (value != null) {
                refuseThisReply(key, value, place);
                Condition condition = single(key, value, place);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        }
        if (spot.node() instanceof Mapping mapping && mapping.entries().isEmpty()) {
            values.tooFew(spot, 0, 1, "condition");
        }
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions, span);
    }

    /**
     * A mapping of several conditions begins where the first of them does, an {@code all} before; so the two can be told
     * apart later.
     */
    private static Span fromFirstKey(Node node) {
        return node instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? new Span(
                        mapping.entries().get(0).key().span().start(),
                        mapping.span().end())
                : node.span();
    }

    private void refuseThisReply(String key, Spot value, Place place) {
        if (place == Place.BEFORE_THE_REPLY && OF_THIS_REPLY.contains(key)) {
            String message = "%s speaks of the reply just given, but a reply's 'when' is asked before it is given"
                    .formatted(Wording.quoted(key));
            String help = "ask for what has happened so far, with a flag that an earlier reply sets, for example";
            problems.report(Code.THIS_REPLY_IN_WHEN, value.head(), value.path(), message, help);
        }
    }

    private @Nullable Condition single(String key, Spot value, Place place) {
        // From the key on: a value alone does not say what is asked for.
        Span span =
                new Span(value.head().start(), later(value.head(), value.node().span()));
        return switch (key) {
            case "did-any" -> new Condition.DidAny(values.names(value), span);
            case "did-all" -> new Condition.DidAll(values.names(value), span);
            case "told-any" -> new Condition.ToldAny(values.names(value), span);
            case "told-all" -> new Condition.ToldAll(values.names(value), span);
            case "heard-any" -> new Condition.HeardAny(values.names(value), span);
            case "heard-all" -> new Condition.HeardAll(values.names(value), span);
            case "failed" -> new Condition.Failed(values.name(value), span);
            case "met" -> new Condition.Met(values.name(value), span);
            case "fixed" -> new Condition.Fixed(values.name(value), span);
            case "promised" -> new Condition.Promised(values.name(value), span);
            case "kept" -> new Condition.Kept(values.name(value), span);
            case "broken" -> new Condition.Broken(values.name(value), span);
            case "flag" -> new Condition.Flag(values.name(value), span);
            case "visited" -> new Condition.Visited(values.name(value), span);
            case "mood" -> new Condition.Mood(values.name(value), span);
            case "frustration" -> new Condition.MeterIn(Meter.FRUSTRATION, range(value, METER_TOP), span);
            case "trust" -> new Condition.MeterIn(Meter.TRUST, range(value, METER_TOP), span);
            case "turn" -> new Condition.TurnIn(range(value, Integer.MAX_VALUE), span);
            case "any" -> new Condition.Any(all(value, place), span);
            case "all" -> new Condition.All(all(value, place), span);
            case "not" -> new Condition.Not(condition(value, place), span);
            default -> throw new IllegalStateException("a condition nobody reads: " + key);
        };
    }

    private static Position later(Span head, Span value) {
        return value.end().compareTo(head.end()) > 0 ? value.end() : head.end();
    }

    private List<Condition> all(Spot spot, Place place) {
        return values.entries(spot, 1, "condition").stream()
                .map(entry -> condition(entry, place))
                .toList();
    }

    private Range range(Spot spot, int top) {
        Range everything = new Range(0, top);
        if (spot.isDamaged()) {
            return everything;
        }
        if (spot.isEmpty()) {
            values.empty(spot);
            return everything;
        }
        String text = spot.node() instanceof Scalar scalar ? scalar.text().strip() : "";
        Matcher range = RANGE.matcher(text);
        if (!range.matches() || range.group(1) == null && range.group(3) == null) {
            bad(spot, "%s is no range".formatted(text.isEmpty() ? spot.kind() : Wording.quoted(text)));
            return everything;
        }
        int from = range.group(1) == null ? 0 : Integer.parseInt(range.group(1));
        int to = range.group(3) != null ? Integer.parseInt(range.group(3)) : range.group(2) != null ? top : from;
        if (from > top || to > top) {
            String message = "%s asks for %s, but goes from 0 to %s".formatted(spot.name(), text, top);
            problems.report(Code.OUT_OF_RANGE, spot.blame(), spot.path(), message, null);
            return everything;
        }
        if (from > to) {
            bad(spot, "the range %s ends before it begins".formatted(Wording.quoted(text)));
            return everything;
        }
        return new Range(from, to);
    }

    private void bad(Spot spot, String message) {
        String help = "a range is written as 40.. (at least), ..60 (at most), 40..60 (from, to) or 40 (exactly)";
        problems.report(Code.BAD_RANGE, spot.blame(), spot.path(), message, help);
    }
}
