package dev.earshot.naive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.Checks;
import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios.Case;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every check that plays has an answer for any scenario, under any rubric. */
class DeepChecksTest {
    @Provide
    Arbitrary<Case> small() {
        return Scenarios.sized(Size.SMALL);
    }

    @Property(tries = 20)
    void every_check_has_an_answer_for_any_scenario(@ForAll("small") Case drawn) {
        Analysis analysis = Checks.analysis("random.scenario.yaml", drawn.machine());
        Set<String> ids = new HashSet<>();
        for (DeepCheck check : Checks.deep()) {
            Assessment assessment = check.assess(analysis);
            for (Figure figure : assessment.figures()) {
                assertTrue(ids.add(figure.id()), () -> drawn + ": twice: " + figure.id());
                assertTrue(figure.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), figure.id());
                assertFalse(Double.isInfinite(figure.value()), () -> drawn + ": " + figure);
                // Whatever was not assessed says why, in brackets at the end.
                assertTrue(!Double.isNaN(figure.value()) || figure.words().endsWith(")"), () -> drawn + ": " + figure);
            }
            for (Diagnostic finding : assessment.findings()) {
                assertTrue(check.codes().contains(finding.code()), () -> drawn + ": " + finding);
                assertFalse(finding.words().contains("NaN"), () -> drawn + ": " + finding);
            }
        }
    }
}
