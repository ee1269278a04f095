package dev.earshot.check;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.List;
import java.util.Set;

/** All checks that come with Earshot. */
public final class Checks {
    private Checks() {}

    /** The checks that play the scenario to see whether it is sound, in the order in which a report tells of them. */
    public static List<DeepCheck> soundness() {
        return CheckSet.STANDARD.soundness();
    }

    /** The checks that play the scenario to see whether it is fair, in the order in which a report tells of them. */
    public static List<DeepCheck> fairness() {
        return CheckSet.STANDARD.fairness();
    }

    /** All checks that play the scenario. */
    public static List<DeepCheck> deep() {
        return CheckSet.STANDARD.deep();
    }

    /** What the checks can find without playing. */
    static Set<Code> codes() {
        return CheckSet.STANDARD.codes();
    }

    /** The errors that are found. The scenario may be one that could only partly be read. */
    public static List<Diagnostic> errors(ScenarioIndex scenario) {
        return CheckSet.STANDARD.errors(scenario);
    }

    /**
     * What is found that is no error, of a scenario without any: of one that cannot be played, most of it would only follow
     * from what is wrong already.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> findings(String file, Scenario scenario, Rubric rubric) {
        return CheckSet.STANDARD.findings(new ScenarioIndex(file, scenario, rubric));
    }

    /**
     * The same, silenced where the author silences it; silences that nothing needs are findings themselves.
     *
     * @param file how to name the file in diagnostics
     */
    public static List<Diagnostic> silencedFindings(String file, ScenarioIndex scenario) {
        return CheckSet.STANDARD.silencedFindings(file, scenario);
    }

    /**
     * Begins to study a scenario without errors.
     *
     * @param file how to name the file in diagnostics
     */
    public static Analysis analysis(String file, Machine machine) {
        return CheckSet.STANDARD.analysis(file, machine);
    }
}
