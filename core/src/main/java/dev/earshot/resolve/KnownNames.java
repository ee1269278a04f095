package dev.earshot.resolve;

import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.NameKind;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name that a scenario can refer to, by kind. */
final class KnownNames {
    private final Map<NameKind, Set<String>> names = new EnumMap<>(NameKind.class);

    KnownNames(Scenario scenario, Rubric rubric) {
        for (NameKind kind : NameKind.values()) {
            names.put(
                    kind,
                    declared(kind, scenario, rubric)
                            .filter(name -> !name.isEmpty())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    /** In the order in which they are declared. */
    Set<String> of(NameKind kind) {
        return names.getOrDefault(kind, Set.of());
    }

    boolean has(NameKind kind, String name) {
        return of(kind).contains(name);
    }

    private static Stream<String> declared(NameKind kind, Scenario scenario, Rubric rubric) {
        return switch (kind) {
            case STATE -> ids(scenario.states().stream().map(State::id));
            case ENDING -> ids(scenario.endings().stream().map(Ending::id));
            case PLACE ->
                Stream.concat(declared(NameKind.STATE, scenario, rubric), declared(NameKind.ENDING, scenario, rubric));
            case FACT -> ids(scenario.facts().stream().map(Fact::id));
            case FEELING -> ids(scenario.feelings().stream().map(Feeling::id));
            case SHOWN_FEELING ->
                Stream.concat(declared(NameKind.FEELING, scenario, rubric), rubric.feelings().stream());
            case FIX -> ids(scenario.fixes().stream().map(Fix::id));
            case PROMISE -> ids(scenario.promises().stream().map(Promise::id));
            case FLAG -> ids(flagsSet(scenario));
            case BEHAVIOUR -> rubric.behaviours().stream().map(Behaviour::id);
            case MOOD -> rubric.moods().stream().map(Mood::id);
            case PRINCIPLE -> rubric.principles().stream().map(Principle::id);
        };
    }

    private static Stream<String> ids(Stream<Located<String>> ids) {
        return ids.map(Located::value);
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
