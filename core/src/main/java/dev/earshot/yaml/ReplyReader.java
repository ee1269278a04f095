package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Kind;
import dev.earshot.yaml.Node.Mapping;
import dev.earshot.yaml.Node.Scalar;
import dev.earshot.yaml.Node.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the trainee can say and what saying it does. */
final class ReplyReader {
    private static final List<String> KEYS = List.of(
            "id",
            "was",
            "say",
            "does",
            "when",
            "locked-because",
            "again",
            "customer-says",
            "finds",
            "sets",
            "in",
            "not-in");
    private static final Map<String, String> FORMER_KEYS = Map.of("she-says", "customer-says");
    private static final List<String> HAND_OVER_KEYS = List.of("to", "with");

    private final ScalarReader values;
    private final TextReader texts;
    private final ConditionReader conditions;
    private final ReactionReader reactions;
    private final IdNamespace ids;
    private final DiagnosticSink problems;

    ReplyReader(ScalarReader values, TextReader texts, ConditionReader conditions, ReactionReader reactions) {
        this.values = values;
        this.texts = texts;
        this.conditions = conditions;
        this.reactions = reactions;
        this.problems = values.problems();
        this.ids = new IdNamespace("duplicate-id.reply", problems);
    }

    List<Reply> replies(@Nullable NodeCursor spot, boolean everywhere) {
        return values.entries(spot).stream()
                .map(entry -> reply(entry, everywhere))
                .toList();
    }

    private Reply reply(NodeCursor spot, boolean everywhere) {
        MappingReader reply = MappingReader.of(spot, Section.REPLY, KEYS, FORMER_KEYS, problems);
        NodeCursor idSpot = reply.require("id");
        Located<String> id = idSpot == null ? nothing(spot) : values.name(idSpot);
        if (idSpot != null) {
            ids.take(id, idSpot.at());
        }
        NodeCursor say = reply.require("say");
        NodeCursor does = reply.require("does");
        Condition when = conditions.maybe(reply.find("when"), ConditionReader.Place.BEFORE_THE_REPLY);
        return new Reply(
                id,
                values.ids(reply.find("was")),
                say == null ? nothing(spot) : texts.said(say),
                does == null ? List.of() : acts(does),
                when,
                lockedBecause(reply),
                again(reply.find("again"), everywhere),
                customerSays(reply.find("customer-says")),
                values.names(reply.find("finds")),
                values.ids(reply.find("sets")),
                reactions.scope(reply, everywhere),
                spot.node().span());
    }

    private @Nullable Located<String> lockedBecause(MappingReader reply) {
        NodeCursor spot = reply.find("locked-because");
        if (spot == null) {
            return null;
        }
        if (reply.find("when") == null) {
            Message message = Message.of("locked-without-when.reply");
            Message help = Message.of("locked-without-when.reply.help");
            problems.report(Code.LOCKED_WITHOUT_WHEN, spot.head(), spot.path(), message, help);
        }
        return texts.prose(spot);
    }

    private Again again(@Nullable NodeCursor spot, boolean everywhere) {
        if (spot == null) {
            return Again.NEVER;
        }
        if (!(spot.node() instanceof Scalar scalar && scalar.text().equals("per-state"))) {
            if (spot.node() instanceof Scalar scalar && scalar.kind() == Kind.BOOLEAN) {
                return scalar.text().equalsIgnoreCase("true") ? Again.ALWAYS : Again.NEVER;
            }
            values.notAChoice(spot, everywhere ? List.of("true", "per-state") : List.of("true"));
            return Again.NEVER;
        }
        if (!everywhere) {
            Message message = Message.of("only-in-everywhere.again");
            Message help = Message.of("only-in-everywhere.again.help");
            problems.report(Code.ONLY_IN_EVERYWHERE, spot.blame(), spot.path(), message, help);
        }
        return Again.PER_STATE;
    }

    private List<Reaction> customerSays(@Nullable NodeCursor spot) {
        if (spot == null) {
            return List.of();
        }
        if (spot.node() instanceof Sequence) {
            return values.entries(spot, 1, "answer").stream()
                    .map(reactions::answer)
                    .toList();
        }
        return List.of(reactions.answer(spot));
    }

    // ---- Acts ----

    private List<Act> acts(NodeCursor spot) {
        // One word alone is a list of one.
        if (spot.node() instanceof Scalar && !spot.isEmpty() && !spot.isDamaged()) {
            return List.of(act(spot));
        }
        return values.entries(spot, 1, "behaviour").stream().map(this::act).toList();
    }

    private Act act(NodeCursor spot) {
        if (!(spot.node() instanceof Mapping mapping)) {
            return new Act(
                    values.name(spot), List.of(), Optional.empty(), spot.node().span());
        }
        if (mapping.entries().size() != 1) {
            Message message = Message.of(
                    mapping.entries().isEmpty() ? "wrong-shape.no-behaviour" : "wrong-shape.several-behaviours");
            Message help = Message.of("wrong-shape.several-behaviours.help");
            problems.report(Code.WRONG_SHAPE, spot.head(), spot.path(), message, help);
        }
        if (mapping.entries().isEmpty()) {
            return new Act(
                    nothing(spot), List.of(), Optional.empty(), spot.node().span());
        }
        Entry entry = mapping.entries().get(0);
        Located<String> behaviour = new Located<>(
                entry.key().damaged() ? "" : entry.key().text(), entry.key().span());
        NodeCursor about = new NodeCursor(
                entry.value(),
                spot.at().key(entry.key().text()),
                entry.key().text(),
                false,
                entry.key().span());
        if (about.node() instanceof Mapping) {
            return new Act(
                    behaviour,
                    List.of(),
                    Optional.of(handOver(about)),
                    spot.node().span());
        }
        List<Located<String>> names = values.names(about);
        if (names.isEmpty() && !(about.node() instanceof Sequence)) {
            // Something was meant, and has been reported: it is not missing, too.
            names = List.of(nothing(about));
        }
        return new Act(behaviour, names, Optional.empty(), spot.node().span());
    }

    private Act.HandOver handOver(NodeCursor spot) {
        MappingReader handOver = MappingReader.of(spot, Section.HAND_OVER, HAND_OVER_KEYS, problems);
        NodeCursor to = handOver.find("to");
        NodeCursor with = handOver.find("with");
        if ((to == null || with == null) && handOver.isComplete()) {
            Message message = Message.of(to == null ? "hand-over-shape.to" : "hand-over-shape.with");
            Message help = Message.of("hand-over-shape.help", "behaviour", spot.key());
            problems.report(Code.HAND_OVER_SHAPE, spot.head(), spot.path(), message, help);
        }
        boolean everything = with != null
                && with.node() instanceof Scalar scalar
                && scalar.text().strip().equals("told");
        return new Act.HandOver(
                to == null ? nothing(spot) : texts.prose(to), everything, everything ? List.of() : values.names(with));
    }

    private static Located<String> nothing(NodeCursor spot) {
        return new Located<>("", spot.head());
    }
}
