package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.Checks;
import dev.earshot.check.model.Analysis;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Flaws of wording planted into a scenario that has none of them are found, in the lines where they were planted. */
class PlantedWordingTest {
    private static final String ID = "eight-minutes";

    private static final String MORE =
            " And I stay with you, all the way, until this works and you are in your classroom.";

    @Test
    void nothing_is_found_before() {
        Analysis sound = analysis(text());
        assertEquals(List.of(), found(sound, Code.LONGEST_IS_BEST));
        assertEquals(List.of(), found(sound, Code.WORDING_CUE));
        assertEquals(List.of(), found(sound, Code.WORDING_GIVES_IT_AWAY));
    }

    @Test
    void the_best_reply_is_the_longest_at_every_turn() {
        List<Integer> planted = new ArrayList<>();
        Analysis analysis = analysis(rewritten(best(analysis(text())), words -> words + MORE, words -> words, planted));
        assertFoundAt(planted, found(analysis, Code.LONGEST_IS_BEST));
    }

    @Test
    void the_best_reply_is_always_the_only_courteous_one() {
        List<Integer> planted = new ArrayList<>();
        Analysis analysis = analysis(rewritten(
                best(analysis(text())),
                words -> words + " Thank you, Dana.",
                words -> words.replaceAll("(?i)thank you|thanks|please|sorry|apologi[sz]e|apologies", "well"),
                planted));
        assertFoundAt(planted, found(analysis, Code.WORDING_CUE));
    }

    /**
     * One finding, at some of these lines and no other. Not at all of them: of two such replies on offer at the same time,
     * neither stands out.
     */
    private static void assertFoundAt(List<Integer> lines, List<Diagnostic> found) {
        assertEquals(1, found.size(), found.toString());
        TreeSet<Integer> named = new TreeSet<>();
        named.add(found.get(0).span().start().line());
        found.get(0).related().forEach(place -> named.add(place.span().start().line()));
        assertTrue(lines.containsAll(named), named + " of " + lines);
        assertTrue(named.size() * 2 > lines.size(), named + " of " + lines);
    }

    private static List<String> best(Analysis analysis) {
        return analysis.exploration()
                .bestLine(analysis.machine().begin().snapshot())
                .orElseThrow()
                .replies();
    }

    /** The scenario with the words of these replies changed in one way and those of all others in another. */
    private static String rewritten(
            List<String> best, UnaryOperator<String> theirs, UnaryOperator<String> others, List<Integer> changed) {
        Scenario scenario = Shipped.machine(ID).scenario();
        List<String> lines = new ArrayList<>(text().lines().toList());
        Stream.concat(
                        scenario.everywhereReplies().stream(),
                        scenario.states().stream().flatMap(state -> state.replies().stream()))
                .forEach(reply -> {
                    boolean isBest = best.contains(reply.id().value());
                    rewrite(reply, lines, isBest ? theirs : others);
                    if (isBest) {
                        changed.add(reply.say().span().start().line());
                    }
                });
        return String.join("\n", lines) + "\n";
    }

    private static void rewrite(Reply reply, List<String> lines, UnaryOperator<String> change) {
        int number = reply.say().span().start().line() - 1;
        String line = lines.get(number);
        String words = reply.say().value();
        assertTrue(line.contains(words), "not on one line: " + words);
        lines.set(number, line.replace(words, change.apply(words)));
    }

    private static List<Diagnostic> found(Analysis analysis, Code code) {
        return Checks.deep().stream()
                .filter(check -> check.codes().contains(code))
                .flatMap(check -> check.assess(analysis).findings().stream())
                .filter(finding -> finding.code() == code)
                .toList();
    }

    private static Analysis analysis(String text) {
        Checked<Machine> machine =
                ScenarioLoader.of(ID, text.getBytes(StandardCharsets.UTF_8), ScenarioLoader.RubricSource.STANDARD);
        if (machine.value() == null) {
            throw new AssertionError(machine.diagnostics().toString());
        }
        return Checks.analysis(ID, machine.value());
    }

    private static String text() {
        return new String(BundledScenarios.read(ID), StandardCharsets.UTF_8);
    }
}
