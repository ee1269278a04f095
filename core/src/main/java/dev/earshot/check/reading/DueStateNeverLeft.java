package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.PlacedReaction;
import dev.earshot.check.model.PlacedReply;
import dev.earshot.check.model.ReactionMatching;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Promise;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A promise due in a state that is never left: no reply that is given there can be one that a {@code to} waits for, so that
 * the promise falls due only when patience is gone. What hangs on the play counts as a way out. A state to which nothing
 * leads is {@link UnreachableState}'s to tell, a promise that nobody makes {@link PromiseNeverMade}'s.
 */
final class DueStateNeverLeft implements Check {
    @Override
    public Code code() {
        return Code.DUE_STATE_NEVER_LEFT;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> made = PromiseNeverMade.made(scenario);
        List<Promise> promises = scenario.scenario().promises().stream()
                .filter(promise ->
                        promise.due() != null && made.contains(promise.id().value()))
                .toList();
        if (promises.isEmpty()) {
            return List.of();
        }
        Set<String> left = left(scenario, ScenarioParts.values(promises.stream().map(Promise::due)));
        return promises.stream()
                .filter(promise -> !left.contains(promise.due().value()))
                .map(promise -> finding(scenario, promise, promise.due()))
                .toList();
    }

    /** Those of the states that some reply given there can lead out of. */
    private static Set<String> left(ScenarioIndex scenario, Set<String> states) {
        ReactionMatching fits = scenario.fits();
        Map<String, List<PlacedReply>> given = scenario.given(states);
        Set<String> left = new HashSet<>();
        for (PlacedReaction row : scenario.rows()) {
            Located<String> to = row.reaction().to();
            if (to == null) {
                continue;
            }
            Stream<String> from = row.state() != null
                    ? Stream.of(row.state().id().value()).filter(states::contains)
                    : states.stream().filter(row.scope()::holdsIn);
            from.filter(state -> !left.contains(state) && !state.equals(to.value()))
                    .filter(state -> row.of() != null
                            || given.getOrDefault(state, List.of()).stream()
                                    .anyMatch(offered ->
                                            fits.canFit(row.reaction().when(), offered)))
                    .toList()
                    .forEach(left::add);
        }
        return left;
    }

    private Diagnostic finding(ScenarioIndex scenario, Promise promise, Located<String> due) {
        Message message = Message.of("due-state-never-left", "due", Argument.quoted(due.value()));
        Message help = Message.of("due-state-never-left.help");
        String path = "promises." + promise.id().value() + ".due";
        return scenario.finding(code(), due.span(), path, message, help, List.of());
    }
}
