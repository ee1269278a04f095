package dev.earshot.check.model;

import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Takes;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.NameKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is done with facts, by their ids. */
public final class FactUses {
    private final Set<String> givenBack = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private FactUses() {}

    static FactUses of(ScenarioParts scenario) {
        FactUses uses = new FactUses();
        boolean everythingGoesAlong = false;
        for (PlacedAct act : scenario.acts()) {
            if (act.behaviour().takes() == Takes.FACTS || act.behaviour().takes() == Takes.MAYBE_FACTS) {
                boolean asks = act.behaviour().role() == Role.ASK;
                add(act.act().about(), asks ? uses.used : uses.givenBack);
            }
            if (act.act().handOver().isPresent()) {
                Act.HandOver handOver = act.act().handOver().get();
                add(handOver.with(), uses.givenBack);
                everythingGoesAlong |= handOver.everythingTold();
            }
        }
        scenario.scenario().fixes().forEach(fix -> add(fix.needs(), uses.used));
        scenario.scenario().quiz().forEach(question -> add(List.of(question.about()), uses.used));
        scenario.conditions().stream()
                .flatMap(condition -> condition.clause().names().stream())
                .filter(name -> name.kind() == NameKind.FACT)
                .forEach(name -> uses.used.add(name.name().value()));
        for (Fact fact : scenario.scenario().facts()) {
            if (everythingGoesAlong && fact.carry()) {
                uses.used.add(fact.id().value());
            }
        }
        return uses;
    }

    private static void add(List<Located<String>> facts, Set<String> to) {
        facts.forEach(fact -> to.add(fact.value()));
    }

    /** Whether a reply gives the fact back, or hands it over by its name. */
    public boolean giveBack(Fact fact) {
        return givenBack.contains(fact.id().value());
    }

    /** Whether anything at all depends on the fact, or is said about it. */
    public boolean use(Fact fact) {
        return giveBack(fact) || used.contains(fact.id().value());
    }
}
