package dev.earshot.check;

import dev.earshot.diagnostic.Diagnostic;
import java.util.List;

/**
 * What a check of a played scenario comes to.
 *
 * @param figures what was measured, whether or not there is anything to object to
 * @param findings what there is to object to
 */
public record Assessment(List<Figure> figures, List<Diagnostic> findings) {
    public Assessment {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }
}
