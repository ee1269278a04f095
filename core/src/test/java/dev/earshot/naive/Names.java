package dev.earshot.naive;

import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is who in a scenario. */
final class Names {
    private final Scenario scenario;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Ending> endings = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Fix> fixes = new LinkedHashMap<>();

    Names(Scenario scenario) {
        this.scenario = scenario;
        scenario.states().forEach(state -> states.put(state.id().value(), state));
        scenario.endings().forEach(ending -> endings.put(ending.id().value(), ending));
        scenario.facts().forEach(fact -> facts.put(fact.id().value(), fact));
        scenario.fixes().forEach(fix -> fixes.put(fix.id().value(), fix));
    }

    Scenario scenario() {
        return scenario;
    }

    State state(String id) {
        return found(states.get(id), id);
    }

    Ending ending(String id) {
        return found(endings.get(id), id);
    }

    boolean isEnding(String id) {
        return endings.containsKey(id);
    }

    Fact fact(String id) {
        return found(facts.get(id), id);
    }

    Fix fix(String id) {
        return found(fixes.get(id), id);
    }

    static List<String> of(List<Located<String>> located) {
        List<String> names = new ArrayList<>();
        located.forEach(name -> names.add(name.value()));
        return names;
    }

    private static <T> T found(@Nullable T named, String id) {
        if (named == null) {
            throw new IllegalArgumentException("nothing is called " + id);
        }
        return named;
    }
}
