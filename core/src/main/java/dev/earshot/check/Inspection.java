package dev.earshot.check;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the text of a scenario to a machine that plays it: read, names resolved, checked and compiled, with all errors of
 * the file in one run. What is no error is only looked for when there are none.
 */
public final class Inspection {
    private Inspection() {}

    /** Where the rubrics come from that scenarios name. */
    @FunctionalInterface
    public interface RubricSource {
        /** Only the rubric that comes with Earshot. */
        RubricSource STANDARD = name -> name.equals("standard") ? Optional.of(Rubrics.standard()) : Optional.empty();

        /**
         * The rubric of this name, if there is one that can be used.
         *
         * @param name a plain name, never a path
         */
        Optional<Rubric> named(String name);
    }

    /**
     * Makes a scenario ready to be played.
     *
     * @param file how to name the file in diagnostics
     * @param text the bytes of the file, which nobody has vouched for
     * @return a machine, unless there is an error
     */
    public static Checked<Machine> of(String file, byte[] text, RubricSource rubrics) {
        Checked<Scenario> read = ScenarioReader.read(file, text);
        Scenario scenario = read.value();
        if (scenario == null) {
            return new Checked<>(null, read.diagnostics(), read.more());
        }
        Optional<Rubric> rubric = rubrics.named(rubricName(scenario));
        List<Diagnostic> found = new ArrayList<>();
        Rubric judgedBy = rubric.orElseGet(Rubrics::standard);
        if (rubric.isEmpty()) {
            found.add(unknownRubric(file, scenario));
        } else {
            found.addAll(Machine.unresolved(file, scenario, judgedBy));
            found.addAll(Checks.errors(file, scenario, judgedBy));
        }
        Checked<Scenario> all = read.with(found);
        if (!all.hasErrors()) {
            List<Diagnostic> findings = Checks.findings(file, scenario, judgedBy);
            all = all.with(Silences.apply(file, scenario, findings, Checks.codesOfNoPlay()));
        }
        Machine machine = all.hasErrors()
                ? null
                : Machine.compile(file, scenario, judgedBy).value();
        return new Checked<>(machine, all.diagnostics(), all.more());
    }

    private static String rubricName(Scenario scenario) {
        Located<String> named = scenario.rubric();
        return named == null ? "standard" : named.value();
    }

    private static Diagnostic unknownRubric(String file, Scenario scenario) {
        Located<String> named = scenario.rubric();
        if (named == null) {
            throw new IllegalStateException("the standard rubric is missing");
        }
        return new Diagnostic(
                Code.UNKNOWN_RUBRIC,
                file,
                named.span(),
                "rubric",
                "there is no rubric '%s' that can be used".formatted(named.value()),
                "put '%s.rubric.yaml' beside the scenario, or leave the line out to be judged by 'standard'"
                        .formatted(named.value()),
                List.of());
    }
}
