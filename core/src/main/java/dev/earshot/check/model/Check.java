package dev.earshot.check.model;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import java.util.List;

/**
 * Looks for one kind of flaw that a scenario can have although each of its parts is right. Takes time about as the scenario
 * grows, and no play.
 */
public interface Check {
    /** What its findings are. */
    Code code();

    /** What it finds. */
    List<Diagnostic> findings(ScenarioIndex scenario);
}
