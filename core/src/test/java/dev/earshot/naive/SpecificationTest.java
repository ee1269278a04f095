package dev.earshot.naive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The naive interpreter shares no code with the engine, of which it is the specification. */
@AnalyzeClasses(packages = "dev.earshot")
class SpecificationTest {
    /** The interpreter and what it stands on; the rest of the package is tests, and makes scenarios for them. */
    private static final String INTERPRETER =
            "dev\\.earshot\\.naive\\.(Naive(?!.*Test)\\w+|Memory|Names|Vocabulary|BruteForce)(\\$.*)?";

    private static final String WRITTEN = "dev\\.earshot\\.(scenario|rubric|diagnostic)\\..*";

    @ArchTest
    static final ArchRule the_interpreter_knows_what_was_written_and_nothing_of_the_engine = classes()
            .that()
            .haveNameMatching(INTERPRETER)
            .should()
            .onlyDependOnClassesThat()
            .haveNameMatching("\\[.*|java\\..*|org\\.jspecify\\..*|" + INTERPRETER + "|" + WRITTEN);
}
