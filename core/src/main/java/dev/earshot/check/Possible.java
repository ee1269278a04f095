package dev.earshot.check;

import dev.earshot.check.Anatomy.Deed;
import dev.earshot.check.Anatomy.Offered;
import dev.earshot.check.Anatomy.Row;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What plays can bring about at most: which places they come to, what is told in them, which fixes work. It is taken
 * generously, without playing: a condition holds unless it waits for a fact, a fix, a flag or a state of which it is known
 * that none is to be had. So what is not possible here happens in no play; what is, may not happen either.
 */
final class Possible {
    private final Anatomy scenario;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Fix> fixes = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> fixed = new HashSet<>();
    private final Set<String> flags = new HashSet<>();

    /**
     * Works it out. States to which a road is missing count as reached: that is said elsewhere.
     *
     * @param working fixes that are taken to work whatever they need
     */
    Possible(Anatomy scenario, Set<String> working) {
        this.scenario = scenario;
        scenario.scenario().facts().forEach(fact -> facts.put(fact.id().value(), fact));
        scenario.scenario().fixes().forEach(fix -> fixes.put(fix.id().value(), fix));
        String start = scenario.scenario().startId();
        places.add(start);
        places.addAll(scenario.roads().cutOff(start));
        fixed.addAll(working);
        int before;
        do {
            before = size();
            spread();
        } while (size() > before);
    }

    private int size() {
        return places.size() + told.size() + fixed.size() + flags.size();
    }

    boolean isTold(String fact) {
        return told.contains(fact);
    }

    boolean works(String fix) {
        return fixed.contains(fix);
    }

    private void spread() {
        for (State state : scenario.scenario().states()) {
            if (places.contains(state.id().value())) {
                addAll(state.tells(), told);
                Stream.of(state.says(), state.saysAgain(), state.saysBack()).forEach(this::say);
            }
        }
        scenario.replies().stream()
                .filter(offered -> isOffered(
                        offered.reply().when(), offered.state(), offered.reply().scope()))
                .forEach(this::reply);
        for (Deed deed : scenario.deeds()) {
            Offered of = deed.of();
            if (isOffered(of.reply().when(), of.state(), of.reply().scope())) {
                act(deed);
            }
        }
        for (Row row : scenario.rows()) {
            Condition offered = row.of() == null ? null : row.of().when();
            if (isOffered(offered, row.state(), row.scope())
                    && holds(row.reaction().when())) {
                row(row);
            }
        }
        scenario.scenario().endings().stream()
                .filter(ending -> places.contains(ending.id().value()))
                .forEach(ending -> say(ending.says()));
    }

    private void reply(Offered offered) {
        addAll(offered.reply().finds(), told);
        addAll(offered.reply().sets(), flags);
    }

    private void act(Deed deed) {
        Role role = deed.behaviour().role();
        for (Located<String> about : deed.act().about()) {
            Fact fact = facts.get(about.value());
            Fix fix = fixes.get(about.value());
            if (role == Role.ASK && fact != null && fact.answer() != null) {
                say(fact.answerElse());
                if (holds(fact.answersWhen())) {
                    told.add(about.value());
                    say(fact.answer());
                }
            } else if (role == Role.SOLVE && fix != null && !fix.alwaysFails() && allIn(fix.needs(), told)) {
                fixed.add(about.value());
            }
        }
    }

    private void row(Row row) {
        if (row.reaction().to() != null) {
            places.add(row.reaction().to().value());
        }
        addAll(row.reaction().tells(), told);
        addAll(row.reaction().sets(), flags);
        say(row.reaction().says());
    }

    private void say(@Nullable Speech line) {
        for (Speech.Part part : Anatomy.partsOf(line)) {
            if (holds(part.when())) {
                addAll(part.tells(), told);
                say(part.says());
            }
        }
    }

    private boolean isOffered(@Nullable Condition when, @Nullable State state, Scope scope) {
        boolean here =
                state != null ? places.contains(state.id().value()) : scope.in().isEmpty() || anyIn(scope.in(), places);
        return here && holds(when);
    }

    private boolean holds(@Nullable Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(this::holds);
        } else if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(this::holds);
        } else if (condition instanceof Condition.ToldAny asked) {
            return anyIn(asked.facts(), told);
        } else if (condition instanceof Condition.ToldAll asked) {
            return allIn(asked.facts(), told);
        } else if (condition instanceof Condition.HeardAny heard) {
            return anyIn(heard.facts(), told);
        } else if (condition instanceof Condition.HeardAll heard) {
            return allIn(heard.facts(), told);
        } else if (condition instanceof Condition.Fixed asked) {
            return fixed.contains(asked.fix().value());
        } else if (condition instanceof Condition.Flag asked) {
            return flags.contains(asked.flag().value());
        } else if (condition instanceof Condition.Visited visited) {
            return places.contains(visited.state().value());
        }
        return true;
    }

    private static boolean anyIn(List<Located<String>> names, Set<String> all) {
        return names.stream().anyMatch(name -> all.contains(name.value()));
    }

    private static boolean allIn(List<Located<String>> names, Set<String> all) {
        return names.stream().allMatch(name -> all.contains(name.value()));
    }

    private static void addAll(List<Located<String>> names, Set<String> to) {
        names.forEach(name -> to.add(name.value()));
    }
}
