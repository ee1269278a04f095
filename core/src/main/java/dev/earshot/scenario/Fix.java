package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;

/**
 * Something the trainee can try against the problem.
 *
 * @param needs the facts that must be known for it to work
 * @param result what it achieves when it works
 * @param alwaysFails whether it never works, whatever is known
 */
public record Fix(
        Located<String> id,
        List<Located<String>> was,
        List<Located<String>> needs,
        Resolution result,
        boolean alwaysFails,
        Span span) {
    public Fix {
        was = List.copyOf(was);
        needs = List.copyOf(needs);
    }
}
