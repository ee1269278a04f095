package dev.earshot.check;

import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.List;

/** All checks. */
public final class Checks {
    /** In the order of their codes. */
    private static final List<Check> ALL = List.of(new FactToldByNobody());

    /** Those that need the scenario played, in the order of their codes. */
    private static final List<DeepCheck> DEEP = List.of();

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** All checks that play the scenario, in the order in which a report shows them. */
    public static List<DeepCheck> deep() {
        return DEEP;
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
