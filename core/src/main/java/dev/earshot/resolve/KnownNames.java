package dev.earshot.resolve;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every name that a scenario can refer to.
 *
 * @param places states and endings: where {@code to} leads
 * @param feelings those that the scenario declares
 * @param shownFeelings those and the rubric's
 * @param flags those that something sets
 */
record KnownNames(
        Kind states,
        Kind endings,
        Kind places,
        Kind facts,
        Kind feelings,
        Kind shownFeelings,
        Kind fixes,
        Kind promises,
        Kind flags,
        Kind moods,
        Kind principles) {

    /**
     * The names of one kind of thing.
     *
     * @param what the thing, as messages call it
     * @param code what it is to use another name
     */
    record Kind(String what, Code code, Set<String> names) {
        static Kind of(String what, Code code, Stream<String> ids) {
            Set<String> names = new LinkedHashSet<>();
            ids.filter(id -> !id.isEmpty()).forEach(names::add);
            return new Kind(what, code, names);
        }

        private Kind and(Stream<String> others, String what) {
            return of(what, code, Stream.concat(names.stream(), others));
        }

        boolean has(String name) {
            return names.contains(name);
        }
    }

    static KnownNames of(Scenario scenario, Rubric rubric) {
        Kind states =
                declared("state", Code.UNKNOWN_STATE, scenario.states().stream().map(State::id));
        Kind endings = declared(
                "ending", Code.UNKNOWN_STATE, scenario.endings().stream().map(Ending::id));
        Kind feelings = declared(
                "feeling", Code.UNKNOWN_FEELING, scenario.feelings().stream().map(Feeling::id));
        return new KnownNames(
                states,
                endings,
                states.and(endings.names().stream(), "state or ending"),
                declared("fact", Code.UNKNOWN_FACT, scenario.facts().stream().map(Fact::id)),
                feelings,
                feelings.and(rubric.feelings().stream(), "feeling"),
                declared("fix", Code.UNKNOWN_FIX, scenario.fixes().stream().map(Fix::id)),
                declared(
                        "promise",
                        Code.UNKNOWN_PROMISE,
                        scenario.promises().stream().map(Promise::id)),
                declared("flag", Code.UNKNOWN_FLAG, flagsSet(scenario)),
                Kind.of("mood", Code.UNKNOWN_MOOD, rubric.moods().stream().map(Mood::id)),
                Kind.of(
                        "principle",
                        Code.UNKNOWN_PRINCIPLE,
                        rubric.principles().stream().map(Principle::id)));
    }

    private static Kind declared(String what, Code code, Stream<Located<String>> ids) {
        return Kind.of(what, code, ids.map(Located::value));
    }

    private static Stream<Located<String>> flagsSet(Scenario scenario) {
        List<Reply> replies = Stream.concat(
                        scenario.everywhereReplies().stream(),
                        scenario.states().stream().flatMap(state -> state.replies().stream()))
                .toList();
        Stream<Reaction> rows = Stream.concat(
                scenario.everywhereReacts().stream(),
                scenario.states().stream().flatMap(state -> state.reacts().stream()));
        Stream<Reaction> answers = replies.stream().flatMap(reply -> reply.customerSays().stream());
        return Stream.concat(
                replies.stream().flatMap(reply -> reply.sets().stream()),
                Stream.concat(rows, answers).flatMap(reaction -> reaction.sets().stream()));
    }
}
