package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.Promise;
import java.util.List;

/**
 * A promise due in a state that no {@code to} leaves: it can never fall due there, only when patience is gone. A state to
 * which nothing leads is {@link UnreachableState}'s to tell.
 */
final class DueStateNeverLeft implements Check {
    @Override
    public Code code() {
        return Code.DUE_STATE_NEVER_LEFT;
    }

    @Override
    public List<Diagnostic> findings(Anatomy scenario) {
        return scenario.scenario().promises().stream()
                .filter(promise -> promise.due() != null
                        && !scenario.roads().leave(promise.due().value()))
                .map(promise -> finding(scenario, promise, promise.due()))
                .toList();
    }

    private Diagnostic finding(Anatomy scenario, Promise promise, Located<String> due) {
        String message = "the promise is due on leaving the state %s, and nothing leads out of it"
                .formatted(Wording.quoted(due.value()));
        String help =
                "let a reaction lead on from there, or let the promise be due somewhere else; without 'due' it is due "
                        + "at the ending";
        String path = "promises." + promise.id().value() + ".due";
        return scenario.finding(code(), due.span(), path, message, help, List.of());
    }
}
