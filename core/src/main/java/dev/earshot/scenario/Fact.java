package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be heard, asked and remembered.
 *
 * @param is the fact in one sentence, for the debrief
 * @param recall a few words by which {@code {asked}} names it
 * @param answer what the customer says when asked; asking tells the fact. null: it cannot be asked for
 * @param answersWhen what must hold for the customer to answer; null: always
 * @param answerElse what the customer says when it does not hold; null: nothing
 * @param isPrivate whether it is not expected to go along in a hand-over, nor does with {@code with: told}
 * @param carry whether a warm hand-over must carry it once told, even if no fix needs it
 */
public record Fact(
        Located<String> id,
        List<Located<String>> was,
        Located<String> is,
        Located<String> recall,
        @Nullable Speech answer,
        @Nullable Condition answersWhen,
        @Nullable Speech answerElse,
        boolean isPrivate,
        boolean carry,
        Span span) {
    public Fact {
        was = List.copyOf(was);
    }
}
