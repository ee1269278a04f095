package dev.earshot.check.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.Checks;
import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Limit;
import dev.earshot.check.soundness.SoundnessChecks;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of all checks that play a scenario. */
class DeepChecksTest {
    private static final String UNFAIR = Explanation.of(Code.LONGEST_IS_BEST).wrong();

    @Test
    void each_code_belongs_to_one_check() {
        List<Code> codes =
                Checks.deep().stream().flatMap(check -> check.codes().stream()).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size(), codes.toString());
    }

    @Test
    void a_check_finds_only_what_it_says_it_can_and_figures_have_names_of_their_own() {
        Analysis analysis = analysis(UNFAIR, Rubrics.standard());
        List<String> figures = new ArrayList<>();
        for (DeepCheck check : Checks.deep()) {
            Assessment assessment = check.assess(analysis);
            assessment.findings().forEach(finding -> assertTrue(check.codes().contains(finding.code())));
            assessment.figures().forEach(figure -> figures.add(figure.id()));
        }
        assertEquals(figures.size(), new HashSet<>(figures).size(), figures.toString());
        figures.forEach(id -> assertTrue(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), id));
    }

    @Test
    void where_plays_were_only_sampled_nothing_is_held_against_the_scenario() {
        Analysis analysis = analysis(UNFAIR, searchingNoMoreThan(1));
        assertTrue(!analysis.exploration().isExact());
        for (DeepCheck check : fairness()) {
            Assessment assessment = check.assess(analysis);
            assertEquals(List.of(), assessment.findings());
            assessment.figures().forEach(figure -> {
                assertEquals(Figure.Standing.NOT_ASSESSED, figure.standing(), figure.id());
                assertTrue(figure.words().contains("(there are more plays than can be searched"), figure.words());
            });
        }
    }

    @Test
    void what_goes_by_words_does_not_judge_a_language_without_a_list_of_them() {
        Analysis analysis = analysis(UNFAIR.replace("id: badge", "id: badge\nlanguage: de-CH"), Rubrics.standard());
        for (DeepCheck check : List.of(new WordingGivesItAway(), new MannersAlonePay())) {
            Assessment assessment = check.assess(analysis);
            assertEquals(List.of(), assessment.findings());
            Figure figure = assessment.figures().get(0);
            assertEquals(Figure.Standing.NOT_ASSESSED, figure.standing());
            assertTrue(figure.words().endsWith("(no word list for 'de-CH')"), figure.words());
        }
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void every_limit_says_where_it_comes_from(Limit limit) {
        assertTrue(!limit.origin().isBlank());
        assertTrue(limit.allows(limit.bound()));
        assertTrue(!limit.allows(limit.bound() + (limit.isUpper() ? 1 : -1)));
    }

    /** The checks that need to know the best play. */
    private static List<DeepCheck> fairness() {
        return List.of(
                new GuessingPays(),
                new LongestIsBest(),
                new WordingGivesItAway(),
                new MannersAlonePay(),
                new TrialAndErrorPasses(),
                new SkillNotExercised(),
                SoundnessChecks.ALL.stream()
                        .filter(check -> check.codes().contains(Code.NO_GOOD_ENDING))
                        .findFirst()
                        .orElseThrow());
    }

    private static Analysis analysis(String scenario, Rubric rubric) {
        Checked<Machine> machine = ScenarioLoader.of(
                "sample.yaml", scenario.getBytes(StandardCharsets.UTF_8), name -> Optional.of(rubric));
        if (machine.value() == null) {
            throw new AssertionError(machine.diagnostics().toString());
        }
        return Checks.analysis("sample.yaml", machine.value());
    }

    private static Rubric searchingNoMoreThan(int configurations) {
        String text = new String(Rubrics.standardText(), StandardCharsets.UTF_8)
                .replaceFirst("configurations: \\d+", "configurations: " + configurations);
        Checked<Rubric> rubric = RubricReader.read("standard.rubric.yaml", text.getBytes(StandardCharsets.UTF_8));
        if (rubric.value() == null) {
            throw new AssertionError(rubric.diagnostics().toString());
        }
        return rubric.value();
    }
}
