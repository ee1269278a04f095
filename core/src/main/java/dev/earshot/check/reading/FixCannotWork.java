package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.RelaxedReachability;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Fix;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A fix that some reply tries, and that needs a fact that comes too late: everything that tells it waits for this very fix, or
 * for something else that never happens. A fact that nothing tells at all is {@link FactToldByNobody}'s, one that is told only
 * in a state to which nothing leads is {@link UnreachableState}'s. Where one fix waits for another, only the first is named.
 */
final class FixCannotWork implements Check {
    /** More than anybody mends at once; it bounds the work on a hostile file. */
    private static final int MOST = 20;

    @Override
    public Code code() {
        return Code.FIX_CANNOT_WORK;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        if (scenario.scenario().fixes().isEmpty()) {
            return List.of();
        }
        RelaxedReachability possible = scenario.possible();
        Set<String> tried = scenario.named(Role.SOLVE);
        List<Fix> blocked = scenario.scenario().fixes().stream()
                .filter(fix -> !fix.alwaysFails() && tried.contains(fix.id().value()))
                .filter(fix -> fix.needs().stream().anyMatch(need -> !possible.isTold(need.value())))
                .limit(MOST)
                .toList();
        return first(scenario, blocked).stream()
                .map(fix -> finding(scenario, fix, possible))
                .toList();
    }

    /** Those from which the others follow: none that would work if another one did. */
    private static List<Fix> first(ScenarioIndex scenario, List<Fix> blocked) {
        List<Fix> first = new ArrayList<>();
        Set<Fix> explained = new HashSet<>();
        for (Fix fix : blocked) {
            if (!explained.contains(fix)) {
                RelaxedReachability mended = scenario.possible(Set.of(fix.id().value()));
                List<Fix> follow = blocked.stream()
                        .filter(other -> mended.works(other.id().value()))
                        .toList();
                first.removeAll(follow);
                first.add(fix);
                explained.addAll(follow);
            }
        }
        return first;
    }

    private Diagnostic finding(ScenarioIndex scenario, Fix fix, RelaxedReachability possible) {
        String id = fix.id().value();
        Located<String> need = fix.needs().stream()
                .filter(name -> !possible.isTold(name.value()))
                .findFirst()
                .orElseThrow();
        Message message =
                Message.of("fix-cannot-work", "id", Argument.quoted(id), "need", Argument.quoted(need.value()));
        Message help = Message.of("fix-cannot-work.help");
        List<Located<Message>> told = scenario.toldAt(need.value());
        return scenario.finding(code(), need.span(), "fixes." + id + ".needs", message, help, told);
    }
}
