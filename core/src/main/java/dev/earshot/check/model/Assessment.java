package dev.earshot.check.model;

import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.text.Message;
import java.util.List;

/**
 * What a check of a played scenario comes to.
 *
 * @param figures what was measured, whether or not there is anything to object to
 * @param findings what there is to object to
 */
public record Assessment(List<Figure> figures, List<Diagnostic> findings) {
    private static final Message SAMPLED = Message.of("figure.not-searched");

    public Assessment {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** Nothing could be measured, and why. */
    public static Assessment none(String id, Message says, Message why) {
        return new Assessment(List.of(Figure.notAssessed(id, says, why)), List.of());
    }

    /** Nothing could be measured, since plays were only sampled. */
    public static Assessment notSearched(String id, Message says) {
        return none(id, says, SAMPLED);
    }
}
