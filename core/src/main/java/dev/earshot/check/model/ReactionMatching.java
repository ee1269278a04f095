package dev.earshot.check.model;

import dev.earshot.check.model.ScenarioIndex.Deed;
import dev.earshot.check.model.ScenarioIndex.Offered;
import dev.earshot.diagnostic.Located;
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
    private final Map<String, Verdicts> verdicts = new HashMap<>();

    /**
     * What a reply can be judged as, one bit for each number in the rubric.
     *
     * @param may everything that is possible
     * @param must what no rule can replace
     * @param tries fixes
     */
    private record Verdicts(long may, long must, Set<String> tries) {
        private static final Verdicts NONE = new Verdicts(0, 0, Set.of());
    }

    public ReactionMatching(ScenarioIndex scenario) {
        List<Behaviour> behaviours = scenario.rubric().behaviours();
        for (int number = 0; number < behaviours.size(); number++) {
            numbers.put(behaviours.get(number).id(), number);
        }
        List<ContextRule> rules = scenario.rubric().rules();
        List<Verdicts> words = new ArrayList<>();
        for (int number = 0; number < behaviours.size(); number++) {
            words.add(of(number, rules));
        }
        for (Deed act : scenario.acts()) {
            Verdicts word = words.get(numbers.get(act.behaviour().id()));
            Set<String> tries =
                    act.behaviour().role() == Role.SOLVE ? ScenarioIndex.values(act.act().about().stream()) : Set.of();
            Verdicts judged = new Verdicts(word.may, word.must, tries);
            verdicts.merge(act.of().reply().id().value(), judged, ReactionMatching::both);
        }
    }

    private static Verdicts of(int number, List<ContextRule> rules) {
        long may = 1L << number;
        long must = 1L << number;
        for (ContextRule rule : rules) {
            if (rule instanceof ContextRule.Replaces replaces && replaces.on().has(number)) {
                may |= 1L << replaces.becomes();
                must = 0;
            } else if (rule instanceof ContextRule.Adds adds) {
                may |= 1L << adds.becomes();
            } else if (rule instanceof ContextRule.Notes notes && notes.event().canBeOfAReply()) {
                may |= 1L << notes.becomes();
            }
        }
        return new Verdicts(may, must, Set.of());
    }

    private static Verdicts both(Verdicts one, Verdicts other) {
        Set<String> tries = new HashSet<>(one.tries);
        tries.addAll(other.tries);
        return new Verdicts(one.may | other.may, one.must | other.must, tries);
    }

    /** Whether the condition can hold when the reply is given; yes, if that hangs on the play. */
    public boolean canFit(@Nullable Condition condition, Offered offered) {
        Verdicts judged = judged(offered);
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> canFit(each, offered));
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(each -> canFit(each, offered));
        } else if (condition instanceof Condition.Not not) {
            return !mustFit(not.condition(), offered);
        } else if (condition instanceof Condition.DidAny did) {
            return (bits(did.behaviours()) & judged.may) != 0;
        } else if (condition instanceof Condition.DidAll did) {
            return (bits(did.behaviours()) & ~judged.may) == 0;
        } else if (condition instanceof Condition.Failed failed) {
            return judged.tries.contains(failed.fix().value());
        }
        return true;
    }

    /** Whether the condition holds whenever the reply is given; no, if that hangs on the play. */
    public boolean mustFit(@Nullable Condition condition, Offered offered) {
        Verdicts judged = judged(offered);
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> mustFit(each, offered));
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(each -> mustFit(each, offered));
        } else if (condition instanceof Condition.Not not) {
            return !canFit(not.condition(), offered);
        } else if (condition instanceof Condition.DidAny did) {
            return (bits(did.behaviours()) & judged.must) != 0;
        } else if (condition instanceof Condition.DidAll did) {
            return (bits(did.behaviours()) & ~judged.must) == 0;
        }
        return condition == null;
    }

    private Verdicts judged(Offered offered) {
        return verdicts.getOrDefault(offered.reply().id().value(), Verdicts.NONE);
    }

    private long bits(List<Located<String>> behaviours) {
        long bits = 0;
        for (Located<String> behaviour : behaviours) {
            bits |= 1L << numbers.getOrDefault(behaviour.value(), 0);
        }
        return bits;
    }
}
