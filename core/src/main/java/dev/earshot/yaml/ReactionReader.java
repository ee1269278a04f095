package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Moves;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Scope;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Mapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads how the customer takes a reply. */
final class ReactionReader {
    private static final List<String> KEYS =
            List.of("when", "says", "to", "tells", "gives-cue", "sets", "moves", "hostility", "in", "not-in");
    private static final List<String> MOVES_KEYS = List.of("frustration", "trust");
    private static final int FARTHEST = 100;
    static final Map<String, Hostility> HOSTILITY =
            Map.of("calm", Hostility.CALM, "upset", Hostility.UPSET, "abusive", Hostility.ABUSIVE);

    private final ScalarReader values;
    private final ConditionReader conditions;
    private final SpeechReader speech;
    private final DiagnosticSink problems;

    ReactionReader(ScalarReader values, ConditionReader conditions, SpeechReader speech) {
        this.values = values;
        this.conditions = conditions;
        this.speech = speech;
        this.problems = values.problems();
    }

    List<Reaction> rows(@Nullable NodeCursor spot, boolean everywhere) {
        return values.entries(spot).stream()
                .map(entry -> row(entry, everywhere))
                .toList();
    }

    /** A reply's own answer: a reaction, or only what the customer says. */
    Reaction answer(NodeCursor spot) {
        if (spot.node() instanceof Mapping mapping
                && !SpeechReader.isLine(spot)
                && !SpeechReader.looksLikeText(mapping, KEYS)) {
            return row(spot, false);
        }
        return new Reaction(
                null,
                speech.maybe(spot),
                null,
                List.of(),
                List.of(),
                List.of(),
                Moves.NONE,
                null,
                Scope.EVERY_STATE,
                spot.node().span());
    }

    private Reaction row(NodeCursor spot, boolean everywhere) {
        MappingReader row = MappingReader.of(spot, Section.REACTION, KEYS, problems);
        Condition when = conditions.maybe(row.find("when"), ConditionReader.Place.ANYWHERE);
        NodeCursor to = row.find("to");
        return new Reaction(
                when,
                speech.maybe(row.find("says")),
                to == null ? null : values.name(to),
                values.names(row.find("tells")),
                values.names(row.find("gives-cue")),
                values.ids(row.find("sets")),
                moves(row.find("moves")),
                values.choice(row.find("hostility"), HOSTILITY),
                scope(row, everywhere),
                spot.node().span());
    }

    private Moves moves(@Nullable NodeCursor spot) {
        if (spot == null) {
            return Moves.NONE;
        }
        MappingReader moves = MappingReader.of(spot, Section.MOVES, MOVES_KEYS, problems);
        return new Moves(
                values.whole(moves.find("frustration"), -FARTHEST, FARTHEST, 0),
                values.whole(moves.find("trust"), -FARTHEST, FARTHEST, 0));
    }

    /** Where a reply or reaction of {@code everywhere} holds. */
    Scope scope(MappingReader fields, boolean everywhere) {
        NodeCursor in = fields.find("in");
        NodeCursor notIn = fields.find("not-in");
        if (!everywhere) {
            refuseScope(in);
            refuseScope(notIn);
            return Scope.EVERY_STATE;
        }
        if (in != null && notIn != null) {
            Message message = Message.of("in-and-not-in.both");
            Message help = Message.of("in-and-not-in.both.help");
            List<Located<Message>> related =
                    List.of(new Located<>(Message.of("in-and-not-in.both.related.other"), in.head()));
            problems.report(Code.IN_AND_NOT_IN, notIn.head(), notIn.path(), message, help, related);
            return new Scope(values.names(in), List.of());
        }
        return new Scope(values.names(in), values.names(notIn));
    }

    private void refuseScope(@Nullable NodeCursor spot) {
        if (spot != null) {
            Message message = Message.of("only-in-everywhere.scope", "key", spot.key());
            Message help = Message.of("only-in-everywhere.scope.help");
            problems.report(Code.ONLY_IN_EVERYWHERE, spot.head(), spot.path(), message, help);
        }
    }
}
