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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that look at a scenario together.
 *
 * @param reading those that need no play
 * @param soundness those that play the scenario to see whether it is sound, in the order in which a report tells of them
 * @param fairness those that play the scenario to see whether it is fair, in the order in which a report tells of them
 */
record CheckSet(List<Check> reading, List<DeepCheck> soundness, List<DeepCheck> fairness) {
    static final CheckSet STANDARD = new CheckSet(ReadingChecks.ALL, SoundnessChecks.ALL, FairnessChecks.ALL);

    CheckSet {
        reading = List.copyOf(reading);
        soundness = List.copyOf(soundness);
        fairness = List.copyOf(fairness);
    }

    /** The same and one more that needs no play. */
    CheckSet with(Check check) {
        return new CheckSet(Stream.concat(reading.stream(), Stream.of(check)).toList(), soundness, fairness);
    }

    /** All checks that play the scenario. */
    List<DeepCheck> deep() {
        return Stream.concat(soundness.stream(), fairness.stream()).toList();
    }

    /** What can be found without playing. */
    Set<Code> codes() {
        return reading.stream().map(Check::code).collect(Collectors.toUnmodifiableSet());
    }

    /** What is found without playing or not at all: where playing may find more, nothing is known to be missing. */
    Set<Code> codesOfNoPlay() {
        Set<Code> codes = new HashSet<>(codes());
        deep().forEach(check -> check.codes().forEach(codes::remove));
        return Set.copyOf(codes);
    }

    /** The errors that are found without playing. */
    List<Diagnostic> errors(ScenarioIndex scenario) {
        return run(true, scenario);
    }

    /** What is found without playing that is no error. */
    List<Diagnostic> findings(ScenarioIndex scenario) {
        return run(false, scenario);
    }

    private List<Diagnostic> run(boolean errors, ScenarioIndex scenario) {
        return reading.stream()
                .filter(check -> (check.code().severity() == Severity.ERROR) == errors)
                .flatMap(check -> check.findings(scenario).stream())
                .sorted()
                .toList();
    }

    /** The same as {@link #findings}, silenced where the author silences it. */
    List<Diagnostic> silencedFindings(String file, ScenarioIndex scenario) {
        return Silences.apply(file, scenario.scenario(), findings(scenario), codesOfNoPlay());
    }

    /** Begins to study a scenario without errors. */
    Analysis analysis(String file, Machine machine) {
        return Analysis.of(file, machine, reading);
    }
}
