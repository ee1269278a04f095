package dev.earshot.check.model;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a condition can, or must, hold for a reply, by what the reply does and what the judge can make of it. */
public final class ReactionMatching {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, FitInterpreter> replies = new HashMap<>();
    private final FitInterpreter doesNothing;

    ReactionMatching(ScenarioParts scenario) {
        List<Behaviour> behaviours = scenario.rubric().behaviours();
        for (int number = 0; number < behaviours.size(); number++) {
            numbers.put(behaviours.get(number).id(), number);
        }
        doesNothing = new FitInterpreter(numbers, 0, 0, Set.of());
        List<ContextRule> rules = scenario.rubric().rules();
        List<FitInterpreter> verdicts = new ArrayList<>();
        for (int number = 0; number < behaviours.size(); number++) {
            verdicts.add(verdicts(number, rules));
        }
        for (PlacedAct act : scenario.acts()) {
            FitInterpreter judged = verdicts.get(numbers.get(act.behaviour().id()));
            Set<String> tries =
                    act.behaviour().role() == Role.SOLVE ? ScenarioParts.values(act.act().about().stream()) : Set.of();
            replies.merge(
                    act.of().reply().id().value(),
                    new FitInterpreter(numbers, judged.may(), judged.must(), tries),
                    ReactionMatching::both);
        }
    }

    private FitInterpreter verdicts(int number, List<ContextRule> rules) {
        long may = 1L << number;
        long must = 1L << number;
        for (ContextRule rule : rules) {
            if (rule.canFollow(number) && rule.verdict().isPresent()) {
                may |= 1L << rule.verdict().getAsInt();
                must = rule.replaces() ? 0 : must;
            }
        }
        return new FitInterpreter(numbers, may, must, Set.of());
    }

    private static FitInterpreter both(FitInterpreter one, FitInterpreter other) {
        Set<String> tries = new HashSet<>(one.tries());
        tries.addAll(other.tries());
        return new FitInterpreter(one.numbers(), one.may() | other.may(), one.must() | other.must(), tries);
    }

    /** Whether the condition can hold when the reply is given; yes, if that hangs on the play. */
    public boolean canFit(@Nullable Condition condition, PlacedReply reply) {
        return fit(condition, reply) != Fit.NEVER;
    }

    /** Whether the condition holds whenever the reply is given; no, if that hangs on the play. */
    public boolean mustFit(@Nullable Condition condition, PlacedReply reply) {
        return fit(condition, reply) == Fit.ALWAYS;
    }

    private Fit fit(@Nullable Condition condition, PlacedReply reply) {
        return condition == null
                ? Fit.ALWAYS
                : condition.interpret(replies.getOrDefault(reply.reply().id().value(), doesNothing));
    }
}
