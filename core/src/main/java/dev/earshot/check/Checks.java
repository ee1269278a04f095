package dev.earshot.check;

import dev.earshot.check.fairness.FairnessChecks;
import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Check;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.check.reading.ReadingChecks;
import dev.earshot.check.soundness.SoundnessChecks;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All checks. */
public final class Checks {
    private Checks() {}

    /** The checks that play the scenario to see whether it is sound, in the order in which a report tells of them. */
    public static List<DeepCheck> soundness() {
        return SoundnessChecks.ALL;
    }

    /** The checks that play the scenario to see whether it is fair, in the order in which a report tells of them. */
    public static List<DeepCheck> fairness() {
        return FairnessChecks.ALL;
    }

    /** All checks that play the scenario. */
    public static List<DeepCheck> deep() {
        return Stream.concat(SoundnessChecks.ALL.stream(), FairnessChecks.ALL.stream())
                .toList();
    }

    /** What the checks can find without playing. */
    static Set<Code> codes() {
        return ReadingChecks.ALL.stream().map(Check::code).collect(Collectors.toUnmodifiableSet());
    }

    /** What is found without playing or not at all: where playing may find more, nothing is known to be missing. */
    public static Set<Code> codesOfNoPlay() {
        Set<Code> codes = new HashSet<>(codes());
        deep().forEach(check -> check.codes().forEach(codes::remove));
        return Set.copyOf(codes);
    }

    /**
     * The errors that are found. The scenario may be one that could only partly be read.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> errors(String file, Scenario scenario, Rubric rubric) {
        return errors(new ScenarioIndex(file, scenario, rubric));
    }

    public static List<Diagnostic> errors(ScenarioIndex scenario) {
        return run(true, scenario);
    }

    /**
     * What is found that is no error, of a scenario without any: of one that cannot be played, most of it would only follow
     * from what is wrong already.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> findings(String file, Scenario scenario, Rubric rubric) {
        return findings(new ScenarioIndex(file, scenario, rubric));
    }

    public static List<Diagnostic> findings(ScenarioIndex scenario) {
        return run(false, scenario);
    }

    /**
     * Begins to study a scenario without errors.
     *
     * @param file how to name the file in diagnostics
     */
    public static Analysis analysis(String file, Machine machine) {
        return Analysis.of(file, machine, ReadingChecks.ALL);
    }

    private static List<Diagnostic> run(boolean errors, ScenarioIndex scenario) {
        return ReadingChecks.ALL.stream()
                .filter(check -> (check.code().severity() == Severity.ERROR) == errors)
                .flatMap(check -> check.findings(scenario).stream())
                .sorted()
                .toList();
    }
}
