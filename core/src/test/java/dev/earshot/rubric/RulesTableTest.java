package dev.earshot.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.judge.Verdict;
import dev.earshot.judge.Weighting;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Step;
import dev.earshot.yaml.Rubrics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the standard rubric, one by one: the same reply in several contexts, and what it is worth in each. */
class RulesTableTest {
    /**
     * Rule and reply; under them contexts, each the replies before it, {@code first} if there are none; under each context
     * verdicts that the reply gets there. Each rule bears on its reply in some of its contexts, and in others not.
     */
    private static final String TABLE = """
            asked-again: ask-deadline
              open
                ask of deadline: listening 1, competence 1; trust 1
              open she-tells-deadline
                ask-again of deadline by asked-again: respect -1, listening -2, competence -1; frustration 8, trust -6
            misheard: give-back-light
              she-tells-light
                paraphrase of light: respect 1, listening 2; frustration -4, trust 4
              first
                mishear of light by misheard: listening -2; frustration 5, trust -4
            phony-empathy: validate
              she-tells-light give-back-light
                validate: empathy 2, respect 1; frustration -6, trust 3
              she-tells-light
                phony by phony-empathy: empathy -2, respect -1, listening -1; frustration 7, trust -5
            wrong-feeling: validate-shame
              she-tells-light move-on give-back-light
                validate of shame: empathy 2, respect 1; frustration -6, trust 3
              she-tells-light give-back-light
                mishear of shame by wrong-feeling: listening -2; frustration 5, trust -4
            needless-limit: set-limit
              she-abuses
                set-limit, courtesy-under-fire ×1.5: respect 3; frustration -4, trust 2
              she-frets
                needless-limit by needless-limit: empathy -1, respect -1; frustration 9, trust -6
            fix-too-soon: re-enrol
              wait she-tells-light
                solve of re-enrol: competence 2; frustration -8, trust 6
              wait
                fix-failed of re-enrol by fix-too-soon: competence -1; frustration 7, trust -6
            hopeless-fix: magic
              she-tells-deadline
                fix-failed of magic by fix-too-soon: competence -1; frustration 7, trust -6
              she-tells-light
                fix-failed of magic by hopeless-fix: competence -1; frustration 7, trust -6
            warm-hand-over: hand-over-all
              wait
                hand-over-cold by cold-hand-over: respect -1, listening -2, compassion -1, competence -1; frustration 6, trust -5
              she-tells-light
                hand-over-warm by warm-hand-over: respect 1, listening 1, compassion 1, competence 1; frustration -4, trust 4
            cold-hand-over: hand-over-deadline
              she-tells-deadline
                hand-over-warm by warm-hand-over: respect 1, listening 1, compassion 1, competence 1; frustration -4, trust 4
              she-tells-deadline she-tells-light
                hand-over-cold by cold-hand-over: respect -1, listening -2, compassion -1, competence -1; frustration 6, trust -5
            teaching-too-soon: teach
              wait
                teach: respect 1, competence 1; trust 2
              she-rages
                ill-timed by teaching-too-soon: respect -1, listening -1; frustration 6, trust -3
            nothing-new: give-back-light
              she-tells-deadline she-tells-light give-back-deadline
                paraphrase of light, wears-out ×0.5: respect 0.5, listening 1; frustration -2, trust 2
              she-tells-deadline she-tells-light give-back-light
                paraphrase of light, nothing-new ×0, wears-out ×0.5: nothing
            wears-out: own
              first
                own: empathy 1, respect 1, competence 1; frustration -3, trust 4
              own
                own, wears-out ×0.5: empathy 0.5, respect 0.5, competence 0.5; frustration -1, trust 2
              own own
                own, wears-out ×0.25: empathy 0.25, respect 0.25, competence 0.25; frustration -1, trust 1
              own own own
                own, wears-out ×0: nothing
            apology-decay: apologise
              she-tells-light give-back-light
                apologise: empathy 1, respect 1; frustration -3, trust 1
              apologise she-tells-light give-back-light
                apologise, apology-decay ×0.3: empathy 0.3, respect 0.3; frustration -1
              apologise apologise she-tells-light give-back-light
                apologise, apology-decay ×-0.5: empathy -0.5, respect -0.5; frustration 1
              apologise apologise magic she-tells-light give-back-light
                apologise: empathy 1, respect 1; frustration -3, trust 1
            loses-more: canned
              first
                canned: listening -1; frustration 3, trust -3
              canned
                canned, loses-more ×1.5: listening -1.5; frustration 4, trust -4
              canned canned
                canned, loses-more ×2: listening -2; frustration 6, trust -6
              canned canned canned
                canned, loses-more ×2: listening -2; frustration 6, trust -6
            open-before-closed: ask-light
              open
                ask of light: listening 1, competence 1; trust 1
              she-tells-deadline give-back-deadline
                ask of light: listening 1, competence 1; trust 1
              wait
                ask of light, open-before-closed ×0: competence 1; trust 1
            solving-first: restart
              wait
                solve of restart: competence 2; frustration -8, trust 6
              first
                solve of restart, solving-first ×0.5: competence 1; frustration -4, trust 3
            relational-overdose: restart
              wait wait
                solve of restart: competence 2; frustration -8, trust 6
              wait wait wait
                solve of restart, relational-overdose ×0.5: competence 2; frustration -4, trust 3
              wait ask-light wait
                solve of restart: competence 2; frustration -8, trust 6
            courtesy-under-fire: offer-choice
              first
                offer-choice: respect 2, listening 1; frustration -3, trust 3
              she-frets
                offer-choice, courtesy-under-fire ×1.25: respect 2.5, listening 1; frustration -3, trust 3
              she-abuses
                offer-choice, courtesy-under-fire ×1.5: respect 3, listening 1; frustration -3, trust 3
            only-beside: honest-try
              she-tells-light
                honest-distance: empathy 1, respect 1; frustration -2, trust 3
                solve of re-enrol: competence 2; frustration -8, trust 6
              wait
                honest-distance, only-beside ×0: nothing
                fix-failed of re-enrol by fix-too-soon: competence -1; frustration 7, trust -6
            stale-listening: credit
              she-tells-light give-back-light
                credit: empathy 1, respect 2; frustration -3, trust 4
              she-tells-light give-back-light wait
                credit, stale-listening ×0.5: empathy 0.5, respect 2; frustration -3, trust 4
              first
                credit, stale-listening ×0: respect 2; frustration -3, trust 4
            first-acknowledgement: wait
              acknowledge
                courtesy: respect 1
              first
                not-heard-yet by first-acknowledgement: listening -0.5; frustration 1
              wait
                not-heard-yet by first-acknowledgement: listening -1; frustration 2, trust -1
              wait wait
                not-heard-yet by first-acknowledgement: listening -1.5; frustration 3, trust -1
              wait wait wait
                not-heard-yet by first-acknowledgement: listening -2; frustration 4, trust -2
            abuse-endured: acknowledge
              she-abuses
                acknowledge, courtesy-under-fire ×1.5: respect 1.5, listening 1; frustration -2, trust 1
              she-abuses wait
                acknowledge, courtesy-under-fire ×1.5: respect 1.5, listening 1; frustration -2, trust 1
                endure by abuse-endured: respect -1
              she-abuses wait set-limit
                acknowledge, courtesy-under-fire ×1.5: respect 1.5, listening 1; frustration -2, trust 1
              she-abuses hand-over-all
                acknowledge, courtesy-under-fire ×1.5: respect 1.5, listening 1; frustration -2, trust 1
            cue-picked-up: open-fear
              first
                ask-open of fear: empathy 1, listening 2; frustration -2, trust 2
              she-hints
                ask-open of fear: empathy 1, listening 2; frustration -2, trust 2
                picked-up of fear by cue-picked-up: empathy 1, listening 1, compassion 2; frustration -3, trust 4
            feeling-met: validate-fear
              she-tells-light give-back-light
                phony of fear by phony-empathy: empathy -2, respect -1, listening -1; frustration 7, trust -5
              she-hints she-tells-light give-back-light
                validate of fear: empathy 2, respect 1; frustration -6, trust 3
                met of fear by feeling-met: empathy 1, compassion 2; frustration -8, trust 6
            promise-kept: keep
              first
                keep of note, nothing-new ×0: nothing
              promise
                kept of note by promise-kept: respect 1, compassion 1, competence 1; frustration -3, trust 6
              overpromise
                kept of note by promise-kept: respect 1, compassion 1, competence 1; frustration -3, trust 6
            promise-broken: move-on
              promise keep
                courtesy: respect 1
              promise
                broken of note by promise-broken: respect -2, compassion -1, competence -1; frustration 10, trust -12
            overpromise-due: move-on
              promise
                broken of note by promise-broken: respect -2, compassion -1, competence -1; frustration 10, trust -12
              overpromise
                broken of note by promise-broken: respect -2, compassion -1, competence -1; frustration 10, trust -12
                overpromised of note by overpromise-due: respect -1, competence -2; frustration 4, trust -4
            cue-missed: finish
              she-hints open-fear
                courtesy, wears-out ×0.5: respect 0.5
              she-hints
                missed of fear by cue-missed: compassion -1
            walking-out: hang-up
              restart
                time-left by time-left: empathy 1.8, respect 1.8, listening 1.8, compassion 1.8, competence 1.8
              first
                walked-out by walking-out: empathy -4, respect -4, listening -4, compassion -4, competence -4
            left-early: hang-up
              first
                walked-out by walking-out: empathy -4, respect -4, listening -4, compassion -4, competence -4
                left-early by left-early: nothing
              wait wait wait wait wait wait wait wait
                left-early by left-early: nothing
              wait wait wait wait wait wait wait wait wait
                walked-out by walking-out: empathy -4, respect -4, listening -4, compassion -4, competence -4
              restart
                time-left by time-left: empathy 1.8, respect 1.8, listening 1.8, compassion 1.8, competence 1.8
            time-left: finish
              wait
                courtesy, wears-out ×0.5: respect 0.5
              restart
                time-left by time-left: empathy 1.8, respect 1.8, listening 1.8, compassion 1.8, competence 1.8
            """;

    private static final Rubric RUBRIC = Rubrics.standard();
    private static final Machine MACHINE = ScenarioTexts.EVERY_RULE.machine(RUBRIC);

    /** The replies before, and verdicts of the reply as the table writes them. */
    private record Context(List<String> before, List<String> verdicts) {}

    /** A rule of the table. */
    private record Row(String rule, String reply, List<Context> contexts) {
        @Override
        public String toString() {
            return rule + ": " + reply;
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            if (line.startsWith("    ")) {
                last(last(rows).contexts()).verdicts().add(line.strip());
            } else if (line.startsWith("  ")) {
                List<String> before = Arrays.asList(line.strip().split(" "));
                last(rows)
                        .contexts()
                        .add(new Context(before.equals(List.of("first")) ? List.of() : before, new ArrayList<>()));
            } else {
                String[] halves = line.split(": ", 2);
                rows.add(new Row(halves[0], halves[1], new ArrayList<>()));
            }
        }
        return rows;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_same_reply_is_worth_what_its_context_makes_it(Row row) {
        Set<Boolean> applies = new TreeSet<>();
        for (Context context : row.contexts()) {
            List<Verdict> verdicts = verdicts(context.before(), row.reply());
            List<String> told = verdicts.stream().map(RulesTableTest::inWords).toList();
            assertTrue(
                    !context.verdicts().isEmpty() && told.containsAll(context.verdicts()),
                    () -> "after " + context.before() + " expected\n" + String.join("\n", context.verdicts())
                            + "\nbut there is\n" + String.join("\n", told));
            applies.add(verdicts.stream().anyMatch(verdict -> names(row.rule(), verdict)));
        }
        assertEquals(Set.of(false, true), applies, "a context where the rule applies, and one where it does not");
    }

    @Test
    void every_rule_of_the_standard_rubric_has_its_row() {
        assertEquals(
                RUBRIC.rules().stream().map(rule -> rule.text().id()).toList(),
                rows().stream().map(Row::rule).toList());
    }

    /** What a reply was judged as after these, each of which must be on offer. */
    private static List<Verdict> verdicts(List<String> before, String reply) {
        Step.Accepted step = MACHINE.begin();
        for (String earlier : before) {
            step = accepted(MACHINE.advance(step.snapshot(), earlier), earlier);
        }
        return accepted(MACHINE.advance(step.snapshot(), reply), reply)
                .outcome()
                .verdicts();
    }

    private static Step.Accepted accepted(Step step, String reply) {
        if (step instanceof Step.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError(reply + ": " + step);
    }

    private static boolean names(String rule, Verdict verdict) {
        return rule.equals(verdict.rule())
                || verdict.weighed().stream().map(Weighting::rule).anyMatch(rule::equals);
    }

    /** {@code behaviour of names by rule, weighed by rule share: points; moves}; whatever there is none of stays out. */
    private static String inWords(Verdict verdict) {
        StringBuilder words = new StringBuilder(verdict.behaviour());
        if (!verdict.names().isEmpty()) {
            words.append(" of ").append(String.join(", ", verdict.names()));
        }
        if (verdict.rule() != null) {
            words.append(" by ").append(verdict.rule());
        }
        for (Weighting weighing : verdict.weighed()) {
            words.append(", ").append(weighing.rule()).append(" ×").append(decimal(weighing.thousandths(), 3));
        }
        List<String> points = new ArrayList<>();
        for (int skill = 0; skill < verdict.points().size(); skill++) {
            add(
                    points,
                    RUBRIC.skills().get(skill).id(),
                    decimal(verdict.points().get(skill), 2));
        }
        List<String> moves = new ArrayList<>();
        add(moves, "frustration", decimal(verdict.frustration(), 0));
        add(moves, "trust", decimal(verdict.trust(), 0));
        words.append(": ").append(points.isEmpty() ? "nothing" : String.join(", ", points));
        if (!moves.isEmpty()) {
            words.append("; ").append(String.join(", ", moves));
        }
        return words.toString();
    }

    private static String decimal(int unscaled, int places) {
        return BigDecimal.valueOf(unscaled, places).stripTrailingZeros().toPlainString();
    }

    private static void add(List<String> sizes, String name, String size) {
        if (!size.equals("0")) {
            sizes.add(name + " " + size);
        }
    }
}
