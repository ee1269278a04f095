package dev.earshot.render.author;

import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.RubricNames;
import dev.earshot.text.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** The words and numbers behind a rule's sentence: what it looks at, and by how much it changes what is earned. */
final class RuleNumbers {
    private final RubricNames names;

    RuleNumbers(Rubric rubric) {
        this.names = rubric.names();
    }

    List<String> of(ContextRule rule) {
        return Stream.concat(Stream.of(rule.summary(names)), rule.figures(names).stream())
                .map(Phrases::say)
                .toList();
    }
}
