package dev.earshot.scenarios;

import dev.earshot.check.Checks;
import dev.earshot.check.Proof;
import dev.earshot.check.model.Analysis;
import dev.earshot.diagnostic.Checked;
import dev.earshot.explore.Exploration;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import dev.earshot.players.SimulatedPlays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bundled scenarios, each searched and rehearsed once for all tests. */
final class Shipped {
    /** Plays of each player. */
    static final int SEEDS = Analysis.PLAYS;

    private static final Map<String, Analysis> STUDIED = new LinkedHashMap<>();
    private static final Map<String, Proof> PROVED = new LinkedHashMap<>();

    private Shipped() {}

    static synchronized Analysis studied(String id) {
        return STUDIED.computeIfAbsent(id, name -> Checks.analysis(name + ".scenario.yaml", machine(name)));
    }

    static synchronized Proof proved(String id) {
        return PROVED.computeIfAbsent(id, name -> Proof.of(studied(name)));
    }

    static Exploration explored(String id) {
        return studied(id).exploration();
    }

    static SimulatedPlays rehearsed(String id) {
        return studied(id).simulatedPlays();
    }

    static Machine machine(String id) {
        Checked<Machine> machine = ScenarioLoader.of(
                id + ".scenario.yaml", BundledScenarios.read(id), ScenarioLoader.RubricSource.STANDARD);
        if (machine.value() == null || !machine.diagnostics().isEmpty()) {
            throw new AssertionError(id + " has problems: " + machine.diagnostics());
        }
        return machine.value();
    }
}
