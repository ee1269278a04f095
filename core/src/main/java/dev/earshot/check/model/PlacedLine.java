package dev.earshot.check.model;

import dev.earshot.diagnostic.Path;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Speech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of the customer's, or its wordings, and where it stands.
 *
 * @param words a {@link Speech.Plain} or a {@link Speech.OneOf}
 * @param before if one of these always holds, it is said in place of this
 * @param behind whether it is a part before which others may be said in its place
 * @param within of the parts it is in, the innermost condition; null: none
 * @param otherwise whether it is there for the case that nothing before it fits
 */
public record PlacedLine(
        Speech words,
        LineOwner owner,
        List<Condition> before,
        boolean behind,
        @Nullable Condition within,
        boolean otherwise,
        Path at) {
    public PlacedLine {
        before = List.copyOf(before);
    }

    public String path() {
        return at.toString();
    }
}
