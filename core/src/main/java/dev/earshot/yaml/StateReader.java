package dev.earshot.yaml;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.State;
import dev.earshot.yaml.Node.Kind;
import dev.earshot.yaml.Node.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads states and endings. */
final class StateReader {
    private static final List<String> KEYS = List.of(
            "was",
            "shows",
            "feels",
            "hostility",
            "gives-cue",
            "says",
            "says-again",
            "says-back",
            "tells",
            "replies",
            "reacts");
    private static final List<String> ENDING_KEYS =
            List.of("was", "satisfied", "walks-out", "self-sufficient", "keeps", "says", "lesson");
    private static final List<String> SELF_SUFFICIENT_KEYS = List.of("when");

    private final ScalarReader values;
    private final TextReader texts;
    private final ConditionReader conditions;
    private final SpeechReader speech;
    private final ReplyReader replies;
    private final ReactionReader reactions;
    private final DiagnosticSink problems;

    StateReader(
            ScalarReader values,
            TextReader texts,
            ConditionReader conditions,
            SpeechReader speech,
            ReplyReader replies,
            ReactionReader reactions) {
        this.values = values;
        this.texts = texts;
        this.conditions = conditions;
        this.speech = speech;
        this.replies = replies;
        this.reactions = reactions;
        this.problems = values.problems();
    }

    State state(ScalarReader.Declared declared) {
        NodeCursor spot = declared.spot();
        MappingReader state = MappingReader.of(spot, Section.STATE, KEYS, problems);
        return new State(
                declared.id(),
                values.ids(state.find("was")),
                maybeName(state.find("shows")),
                maybeName(state.find("feels")),
                values.choice(state.find("hostility"), ReactionReader.HOSTILITY),
                values.names(state.find("gives-cue")),
                speech.speech(state.require("says"), state),
                speech.maybe(state.find("says-again")),
                speech.maybe(state.find("says-back")),
                values.names(state.find("tells")),
                replies.replies(state.find("replies"), false),
                reactions.rows(state.find("reacts"), false),
                spot.node().span());
    }

    Ending ending(ScalarReader.Declared declared) {
        NodeCursor spot = declared.spot();
        MappingReader ending = MappingReader.of(spot, Section.ENDING, ENDING_KEYS, problems);
        NodeCursor lesson = ending.find("lesson");
        return new Ending(
                declared.id(),
                values.ids(ending.find("was")),
                values.yes(ending.require("satisfied"), false),
                values.yes(ending.find("walks-out"), false),
                selfSufficient(ending.find("self-sufficient")),
                values.names(ending.find("keeps")),
                speech.speech(ending.require("says"), ending),
                lesson == null ? null : texts.prose(lesson),
                spot.node().span());
    }

    private @Nullable Located<String> maybeName(@Nullable NodeCursor spot) {
        return spot == null ? null : values.name(spot);
    }

    private @Nullable Condition selfSufficient(@Nullable NodeCursor spot) {
        if (spot == null || spot.isDamaged()) {
            return null;
        }
        if (spot.node() instanceof Scalar scalar && !spot.isEmpty()) {
            if (scalar.kind() == Kind.BOOLEAN) {
                boolean always = scalar.text().equalsIgnoreCase("true");
                return always ? new Condition.All(List.of(), scalar.span()) : null;
            }
            values.notAChoice(spot, List.of("true", "false", "{ when: … }"));
            return null;
        }
        MappingReader fields = MappingReader.of(spot, Section.SELF_SUFFICIENT, SELF_SUFFICIENT_KEYS, problems);
        return conditions.maybe(fields.require("when"), ConditionReader.Place.ANYWHERE);
    }
}
