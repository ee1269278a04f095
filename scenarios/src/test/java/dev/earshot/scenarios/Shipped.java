package dev.earshot.scenarios;

import dev.earshot.check.Inspection;
import dev.earshot.check.Proof;
import dev.earshot.check.Study;
import dev.earshot.diagnostic.Checked;
import dev.earshot.explore.Exploration;
import dev.earshot.machine.Machine;
import dev.earshot.players.Rehearsal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bundled scenarios, each searched and rehearsed once for all tests. */
final class Shipped {
    /** Plays of each player. */
    static final int SEEDS = Study.PLAYS;

    private static final Map<String, Study> STUDIED = new LinkedHashMap<>();
    private static final Map<String, Proof> PROVED = new LinkedHashMap<>();

    private Shipped() {}

    static synchronized Study studied(String id) {
        return STUDIED.computeIfAbsent(id, name -> Study.of(name + ".scenario.yaml", machine(name)));
    }

    static synchronized Proof proved(String id) {
        return PROVED.computeIfAbsent(id, name -> Proof.of(studied(name)));
    }

    static Exploration explored(String id) {
        return studied(id).exploration();
    }

    static Rehearsal rehearsed(String id) {
        return studied(id).rehearsal();
    }

    static Machine machine(String id) {
        Checked<Machine> machine =
                Inspection.of(id + ".scenario.yaml", BundledScenarios.read(id), Inspection.RubricSource.STANDARD);
        if (machine.value() == null || !machine.diagnostics().isEmpty()) {
            throw new AssertionError(id + " has problems: " + machine.diagnostics());
        }
        return machine.value();
    }
}
