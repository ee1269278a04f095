package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the trainee can promise.
 *
 * @param is what is promised, in words
 * @param due the state that must not be left with the promise unkept; null: due at the ending
 */
public record Promise(
        Located<String> id,
        List<Located<String>> was,
        Located<String> is,
        @Nullable Located<String> due,
        Span span) {
    public Promise {
        was = List.copyOf(was);
    }
}
