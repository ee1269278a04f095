package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Scenario;
import java.util.List;

/** Looks for one kind of flaw that a scenario can have although each of its parts is right. */
public interface Check {
    /** What its findings are. */
    Code code();

    /**
     * What it finds. The scenario may be one that could only partly be read; a finding must not merely follow from that.
     *
     * @param file how to name the file in diagnostics
     */
    List<Diagnostic> findings(String file, Scenario scenario, Rubric rubric);
}
