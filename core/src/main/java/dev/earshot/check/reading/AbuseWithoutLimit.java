package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.PlacedAct;
import dev.earshot.check.model.PlacedReaction;
import dev.earshot.check.model.PlacedReply;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state in which the customer is abusive, by its own word or by that of a reaction that some reply there can bring about and
 * that does not lead away, and in which no reply sets a limit or hands over. Either will do: the principle is to name the limit
 * and to hand on to someone whose job it is, and the judge counts abuse as endured until one of the two is done.
 */
final class AbuseWithoutLimit implements Check {
    @Override
    public Code code() {
        return Code.ABUSE_WITHOUT_LIMIT;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        List<PlacedReply> ways =
                scenario.acts(Role.SET_LIMIT, Role.HAND_OVER).map(PlacedAct::of).toList();
        Set<String> withOwn = new HashSet<>();
        for (PlacedReply way : ways) {
            if (way.state() != null) {
                withOwn.add(way.state().id().value());
            }
        }
        List<PlacedReply> everywhere =
                ways.stream().filter(way -> way.state() == null).toList();
        List<PlacedReaction> turns = scenario.rows().stream()
                .filter(row -> row.reaction().hostility() == Hostility.ABUSIVE)
                .toList();
        List<State> without = scenario.scenario().states().stream()
                .filter(state -> !withOwn.contains(state.id().value()))
                .filter(state -> everywhere.stream()
                        .noneMatch(way -> way.reply().scope().holdsIn(state.id().value())))
                .toList();
        Map<String, List<PlacedReply>> given = turns.isEmpty()
                ? Map.of()
                : scenario.given(ScenarioParts.values(without.stream().map(State::id)));
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : without) {
            List<PlacedReply> here = given.getOrDefault(state.id().value(), List.of());
            PlacedReaction turn = turns.stream()
                    .filter(row -> turns(row, state) && isBroughtAbout(row, here, scenario))
                    .findFirst()
                    .orElse(null);
            if (state.hostility() == Hostility.ABUSIVE || turn != null) {
                findings.add(finding(scenario, state, turn));
            }
        }
        return findings;
    }

    /** Whether the row makes the customer abusive in the state and does not lead away. */
    private static boolean turns(PlacedReaction row, State state) {
        String id = state.id().value();
        Located<String> to = row.reaction().to();
        boolean holds = row.state() == null ? row.scope().holdsIn(id) : row.state() == state;
        return holds && (to == null || to.value().equals(id));
    }

    /** Whether one of the replies can bring the row about; an answer is for its own reply only. */
    private static boolean isBroughtAbout(PlacedReaction row, List<PlacedReply> given, ScenarioIndex scenario) {
        return given.stream()
                .filter(offered -> row.of() == null || row.of() == offered.reply())
                .anyMatch(offered -> scenario.fits().canFit(row.reaction().when(), offered));
    }

    private Diagnostic finding(ScenarioIndex scenario, State state, @Nullable PlacedReaction turn) {
        String id = state.id().value();
        Message message = Message.of("abuse-without-limit", "id", Argument.quoted(id));
        Message help = Message.of("abuse-without-limit.help");
        List<Located<Message>> related = state.hostility() == Hostility.ABUSIVE || turn == null
                ? List.of()
                : List.of(new Located<>(Message.of("abuse-without-limit.related"), head(turn)));
        return scenario.finding(code(), state.id().span(), "states." + id, message, help, related);
    }

    private static Span head(PlacedReaction row) {
        Span all = row.reaction().span();
        return new Span(all.start(), all.start());
    }
}
