package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the customer takes a reply: a row of a state's {@code reacts}, of {@code everywhere}, or a reply's own answer.
 *
 * @param when what must hold; null: always
 * @param says the customer's words; null: none
 * @param to the state or ending that the play goes to; null: it stays
 * @param tells facts told by it
 * @param givesCue feelings whose cue it gives
 * @param sets flags it sets
 * @param moves how it moves the customer's meters beyond what the reply did
 * @param hostility how the customer treats the trainee from now on; null: as before
 * @param scope where it holds, for rows of {@code everywhere}; else every state
 */
public record Reaction(
        @Nullable Condition when,
        @Nullable Speech says,
        @Nullable Located<String> to,
        List<Located<String>> tells,
        List<Located<String>> givesCue,
        List<Located<String>> sets,
        Moves moves,
        @Nullable Hostility hostility,
        Scope scope,
        Span span) {
    public Reaction {
        tells = List.copyOf(tells);
        givesCue = List.copyOf(givesCue);
        sets = List.copyOf(sets);
    }
}
