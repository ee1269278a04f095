package dev.earshot.check.model;

import dev.earshot.check.model.ScenarioIndex.Deed;
import dev.earshot.check.model.ScenarioIndex.Row;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What plays can bring about at most: which places they come to, what is told in them, which fixes work. It is taken
 * generously, without playing: a condition holds unless it waits for a fact, a fix, a flag or a state of which it is known
 * that none is to be had. So what is not possible here happens in no play; what is, may not happen either.
 */
public final class RelaxedReachability {
    private static final Span NOWHERE = Span.of(1, 1, 0);
    private static final String AT = "at ";
    private static final String TOLD = "told ";
    private static final String FIXED = "fixed ";
    private static final String FLAG = "flag ";

    private final ScenarioIndex scenario;
    private final Set<String> known = new HashSet<>();
    private final Deque<Rule> open = new ArrayDeque<>();
    private final Map<String, List<Rule>> waiting = new HashMap<>();

    /** If all of this holds, then all of that comes about. */
    private record Rule(List<Condition> when, List<String> gives) {}

    /**
     * Works it out. States to which a road is missing count as reached: that is said elsewhere.
     *
     * @param working fixes that are taken to work whatever they need
     */
    public RelaxedReachability(ScenarioIndex scenario, Collection<String> working) {
        this.scenario = scenario;
        String start = scenario.scenario().startId();
        known.add(AT + start);
        known.add(AT + scenario.scenario().customer().givesUp().value());
        scenario.stateGraph().cutOff(start).forEach(state -> known.add(AT + state));
        working.forEach(fix -> known.add(FIXED + fix));
        lines();
        replies();
        rows();
        while (!open.isEmpty()) {
            apply(open.remove());
        }
    }

    public boolean isTold(String fact) {
        return known.contains(TOLD + fact);
    }

    public boolean works(String fix) {
        return known.contains(FIXED + fix);
    }

    // ---- The rules ----

    private void lines() {
        for (State state : scenario.scenario().states()) {
            List<Condition> here = List.of(at(state.id()));
            rule(here, keys(TOLD, state.tells()));
            parts(here, state.says());
            parts(here, state.saysAgain());
            parts(here, state.saysBack());
        }
        scenario.scenario().endings().forEach(ending -> parts(List.of(at(ending.id())), ending.says()));
    }

    private void replies() {
        Map<String, Fact> facts = new HashMap<>();
        scenario.scenario().facts().forEach(fact -> facts.put(fact.id().value(), fact));
        Map<String, Fix> fixes = new HashMap<>();
        scenario.scenario().fixes().forEach(fix -> fixes.put(fix.id().value(), fix));
        for (ScenarioIndex.Offered offered : scenario.replies()) {
            List<Condition> when = offered(offered.state(), offered.reply());
            rule(when, keys(TOLD, offered.reply().finds()));
            rule(when, keys(FLAG, offered.reply().sets()));
        }
        for (Deed act : scenario.acts()) {
            List<Condition> when = offered(act.of().state(), act.of().reply());
            Role role = act.behaviour().role();
            for (Located<String> about : act.act().about()) {
                if (role == Role.ASK && facts.containsKey(about.value())) {
                    ask(when, facts.get(about.value()));
                } else if (role == Role.SOLVE && fixes.containsKey(about.value())) {
                    solve(when, fixes.get(about.value()));
                }
            }
        }
    }

    private void ask(List<Condition> when, Fact fact) {
        if (fact.answer() != null) {
            parts(when, fact.answerElse());
            List<Condition> answered = and(when, fact.answersWhen());
            rule(answered, keys(TOLD, List.of(fact.id())));
            parts(answered, fact.answer());
        }
    }

    private void solve(List<Condition> when, Fix fix) {
        if (!fix.alwaysFails()) {
            rule(and(when, new Condition.ToldAll(fix.needs(), fix.span())), keys(FIXED, List.of(fix.id())));
        }
    }

    private void rows() {
        for (Row row : scenario.rows()) {
            List<Condition> offered = row.of() == null
                    ? List.of(in(row.state(), row.reaction().scope()))
                    : offered(row.state(), row.of());
            List<Condition> when = and(offered, row.reaction().when());
            Located<String> to = row.reaction().to();
            rule(when, to == null ? List.of() : keys(AT, List.of(to)));
            rule(when, keys(TOLD, row.reaction().tells()));
            rule(when, keys(FLAG, row.reaction().sets()));
            parts(when, row.reaction().says());
        }
    }

    private void parts(List<Condition> when, @Nullable Speech line) {
        for (Speech.Part part : ScenarioIndex.partsOf(line)) {
            List<Condition> said = and(when, part.when());
            rule(said, keys(TOLD, part.tells()));
            parts(said, part.says());
        }
    }

    private void rule(List<Condition> when, List<String> gives) {
        if (!gives.isEmpty()) {
            open.add(new Rule(when, gives));
        }
    }

    private static List<Condition> offered(@Nullable State state, Reply reply) {
        return and(List.of(in(state, reply.scope())), reply.when());
    }

    private static Condition in(@Nullable State state, Scope scope) {
        if (state != null) {
            return at(state.id());
        }
        List<Condition> places = new ArrayList<>();
        scope.in().forEach(place -> places.add(at(place)));
        return places.isEmpty() ? new Condition.All(List.of(), NOWHERE) : new Condition.Any(places, NOWHERE);
    }

    private static Condition at(Located<String> place) {
        return new Condition.Visited(place, place.span());
    }

    private static List<Condition> and(List<Condition> conditions, @Nullable Condition further) {
        if (further == null) {
            return conditions;
        }
        List<Condition> all = new ArrayList<>(conditions);
        all.add(further);
        return all;
    }

    private static List<String> keys(String kind, List<Located<String>> names) {
        return names.stream().map(name -> kind + name.value()).toList();
    }

    // ---- What follows from them ----

    private void apply(Rule rule) {
        List<String> missing = new ArrayList<>();
        if (rule.when.stream().allMatch(condition -> holds(condition, missing))) {
            for (String key : rule.gives) {
                if (known.add(key)) {
                    open.addAll(waiting.getOrDefault(key, List.of()));
                    waiting.remove(key);
                }
            }
        } else {
            missing.forEach(key ->
                    waiting.computeIfAbsent(key, unknown -> new ArrayList<>()).add(rule));
        }
    }

    /** Whether it can hold; if not, what it waits for is added to what is missing. */
    private boolean holds(Condition condition, List<String> missing) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(each -> holds(each, missing));
        } else if (condition instanceof Condition.Any any) {
            int before = missing.size();
            boolean holds = any.conditions().stream().anyMatch(each -> holds(each, missing));
            missing.subList(holds ? before : missing.size(), missing.size()).clear();
            return holds;
        } else if (condition instanceof Condition.ToldAny told) {
            return any(keys(TOLD, told.facts()), missing);
        } else if (condition instanceof Condition.ToldAll told) {
            return all(keys(TOLD, told.facts()), missing);
        } else if (condition instanceof Condition.HeardAny heard) {
            return any(keys(TOLD, heard.facts()), missing);
        } else if (condition instanceof Condition.HeardAll heard) {
            return all(keys(TOLD, heard.facts()), missing);
        } else if (condition instanceof Condition.Fixed fixed) {
            return all(keys(FIXED, List.of(fixed.fix())), missing);
        } else if (condition instanceof Condition.Flag flag) {
            return all(keys(FLAG, List.of(flag.flag())), missing);
        } else if (condition instanceof Condition.Visited visited) {
            return all(keys(AT, List.of(visited.state())), missing);
        }
        return true;
    }

    private boolean any(List<String> keys, List<String> missing) {
        if (keys.stream().anyMatch(known::contains)) {
            return true;
        }
        missing.addAll(keys);
        return false;
    }

    private boolean all(List<String> keys, List<String> missing) {
        for (String key : keys) {
            if (!known.contains(key)) {
                missing.add(key);
                return false;
            }
        }
        return true;
    }
}
