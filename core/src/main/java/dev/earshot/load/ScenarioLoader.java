package dev.earshot.load;

import dev.earshot.check.Checks;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import dev.earshot.text.Message;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From the text of a scenario to a machine that plays it: read, names resolved, checked and compiled, with all errors of
 * the file in one run. What is no error is only looked for when there are none.
 */
public final class ScenarioLoader {
    private ScenarioLoader() {}

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
        Read read = read(file, text, rubrics);
        Scenario sound = read.scenario.value();
        Machine machine = sound == null
                ? null
                : Machine.compile(file, sound, read.judgedBy).value();
        return new Checked<>(machine, read.scenario.diagnostics(), read.scenario.more());
    }

    /**
     * Looks for everything that is wrong with a scenario or strikes the eye, without playing it. It says no less than
     * {@link #of}, which takes longer since the machine is built as well.
     *
     * @param file how to name the file in diagnostics
     * @param text the bytes of the file, which nobody has vouched for
     * @return the scenario, unless there is an error
     */
    public static Checked<Scenario> check(String file, byte[] text, RubricSource rubrics) {
        return read(file, text, rubrics).scenario;
    }

    /** A scenario, if there is no error in it, and what it is judged by. */
    private record Read(Checked<Scenario> scenario, Rubric judgedBy) {}

    private static Read read(String file, byte[] text, RubricSource rubrics) {
        Checked<Scenario> read = ScenarioReader.read(file, text);
        Scenario scenario = read.value();
        if (scenario == null) {
            return new Read(read, Rubrics.standard());
        }
        Optional<Rubric> rubric = rubrics.named(rubricName(scenario));
        Rubric judgedBy = rubric.orElseGet(Rubrics::standard);
        ScenarioIndex index = new ScenarioIndex(file, scenario, judgedBy);
        List<Diagnostic> found = new ArrayList<>();
        if (rubric.isEmpty()) {
            found.add(unknownRubric(file, scenario));
        } else {
            found.addAll(Machine.unresolved(file, scenario, judgedBy));
            found.addAll(Checks.errors(index));
        }
        Checked<Scenario> all = read.with(found);
        if (all.hasErrors()) {
            return new Read(new Checked<>(null, all.diagnostics(), all.more()), judgedBy);
        }
        return new Read(all.with(Checks.silencedFindings(file, index)), judgedBy);
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
                Message.of("unknown-rubric.name", "name", named.value()),
                Message.of("unknown-rubric.name.help", "name", named.value()),
                List.of());
    }
}
