package dev.earshot.scenarios;

import dev.earshot.check.Inspection;
import dev.earshot.diagnostic.Checked;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.players.Players;
import dev.earshot.players.Rehearsal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bundled scenarios, each searched and rehearsed once for all tests. */
final class Shipped {
    /** Plays of each player. */
    static final int SEEDS = 200;

    private static final Map<String, Exploration> EXPLORED = new LinkedHashMap<>();
    private static final Map<String, Rehearsal> REHEARSED = new LinkedHashMap<>();

    private Shipped() {}

    static synchronized Exploration explored(String id) {
        return EXPLORED.computeIfAbsent(id, name -> Search.standard().explore(machine(name)));
    }

    static Machine machine(String id) {
        Checked<Machine> machine =
                Inspection.of(id + ".scenario.yaml", BundledScenarios.read(id), Inspection.RubricSource.STANDARD);
        if (machine.value() == null || !machine.diagnostics().isEmpty()) {
            throw new AssertionError(id + " has problems: " + machine.diagnostics());
        }
        return machine.value();
    }

    static synchronized Rehearsal rehearsed(String id) {
        return REHEARSED.computeIfAbsent(id, name -> Rehearsal.of(explored(name), Players.standard(), SEEDS));
    }
}
