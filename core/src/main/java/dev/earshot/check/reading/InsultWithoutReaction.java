package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.PlacedAct;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.NameKind;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reply that does what the rubric caps scores for, an insult say, and nothing reacts to it as such: it has no answer of its
 * own, and in a state that offers it no row asks for that behaviour. A row that takes whatever comes does not count: the
 * customer would go on as if nothing had been said.
 */
final class InsultWithoutReaction implements Check {
    @Override
    public Code code() {
        return Code.INSULT_WITHOUT_REACTION;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        List<PlacedAct> insults = scenario.acts().stream()
                .filter(act -> act.behaviour().gate() != null)
                .filter(act -> act.of().reply().customerSays().isEmpty())
                .toList();
        if (insults.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> asked = asked(scenario);
        List<Diagnostic> findings = new ArrayList<>();
        for (PlacedAct insult : insults) {
            deaf(scenario, insult, asked).ifPresent(state -> findings.add(finding(scenario, insult, state)));
        }
        return findings;
    }

    /** By state, the behaviours for which a row asks. */
    private static Map<String, Set<String>> asked(ScenarioIndex scenario) {
        Map<String, Set<String>> asked = new HashMap<>();
        for (State state : scenario.scenario().states()) {
            String id = state.id().value();
            Set<String> words = new HashSet<>();
            state.reacts().forEach(row -> collect(row.when(), words));
            asked.put(id, words);
        }
        for (Reaction row : scenario.scenario().everywhereReacts()) {
            Set<String> words = new HashSet<>();
            collect(row.when(), words);
            if (!words.isEmpty()) {
                asked.forEach((state, known) -> known.addAll(row.scope().holdsIn(state) ? words : Set.of()));
            }
        }
        return asked;
    }

    private static void collect(@Nullable Condition condition, Set<String> words) {
        if (condition == null || condition instanceof Condition.Not) {
            return;
        }
        condition.clause().names().stream()
                .filter(name -> name.kind() == NameKind.BEHAVIOUR)
                .forEach(name -> words.add(name.name().value()));
        condition.parts().forEach(part -> collect(part, words));
    }

    /** The first state that offers the reply and has no row for it. */
    private static Optional<State> deaf(ScenarioIndex scenario, PlacedAct insult, Map<String, Set<String>> asked) {
        State own = insult.of().state();
        Scope scope = insult.of().reply().scope();
        Stream<State> states = own != null
                ? Stream.of(own)
                : scenario.scenario().states().stream()
                        .filter(state -> scope.holdsIn(state.id().value()));
        String word = insult.behaviour().id();
        return states.filter(state -> !asked.get(state.id().value()).contains(word))
                .findFirst();
    }

    private Diagnostic finding(ScenarioIndex scenario, PlacedAct insult, State state) {
        String word = insult.behaviour().id();
        Message message = Message.of(
                "insult-without-reaction",
                "word",
                Argument.quoted(word),
                "state",
                Argument.quoted(state.id().value()));
        Message help = Message.of("insult-without-reaction.help", "word", word);
        Located<String> place = insult.act().behaviour();
        String path = insult.of().path() + ".does";
        return scenario.finding(code(), place.span(), path, message, help, List.of());
    }
}
