package dev.earshot.check;

import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.List;

/** All checks. */
public final class Checks {
    /** In the order of their codes. */
    private static final List<Check> ALL = List.of(new FactToldByNobody());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /**
     * What the checks find.
     *
     * @param file how to name the file in diagnostics
     * @param rubric what the scenario is judged by
     */
    public static List<Diagnostic> run(String file, Scenario scenario, Rubric rubric) {
        return ALL.stream()
                .flatMap(check -> check.findings(file, scenario, rubric).stream())
                .sorted()
                .toList();
    }
}
