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
    public Assessment {
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** Nothing could be measured, and why. */
    public static Assessment none(String id, Message label, Message why) {
        return new Assessment(List.of(Figure.notAssessed(id, label, why)), List.of());
    }

    /** The same in words that have no key. */
    public static Assessment none(String id, String says, String why) {
        return none(id, Message.verbatim(says), Message.verbatim(why));
    }

    /** Nothing could be measured, since plays were only sampled. */
    public static Assessment notSearched(String id, Message label) {
        return none(id, label, Message.of("figure.too-many-plays"));
    }

    /** The same in words that have no key. */
    public static Assessment notSearched(String id, String says) {
        return notSearched(id, Message.verbatim(says));
    }
}
