package dev.earshot.scenario;

import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import java.util.List;

/** A question after the play about a fact that the customer told. */
public record Quiz(Located<String> ask, Located<String> about, List<Answer> answers, Span span) {
    public Quiz {
        answers = List.copyOf(answers);
    }

    /** One answer on offer. */
    public record Answer(Located<String> say, boolean right) {}
}
