package dev.earshot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Span;
import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Scenario;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SilencesTest {
    @Test
    void a_silence_at_an_id_leaves_the_others_alone() {
        List<Diagnostic> said = said("""
                silence:
                  - { finding: fact-never-used, at: floor, because: A red herring. }
                """);
        assertEquals(List.of("SILENCED facts.floor", "WARNING facts.floor-two", "WARNING " + FLAG), said(said));
        assertEquals("A red herring.", said.get(0).silenced());
    }

    private static final String FLAG = "states.waiting.replies[sorry].sets[noted]";

    @Test
    void a_reply_a_state_or_a_flag_can_be_named() {
        for (String at : List.of("waiting", "sorry", "noted")) {
            List<Diagnostic> said = said("silence: [{ finding: ES065, at: %s, because: Later. }]\n".formatted(at));
            assertEquals(List.of("WARNING facts.floor", "WARNING facts.floor-two", "SILENCED " + FLAG), said(said));
        }
    }

    @Test
    void without_a_place_it_holds_everywhere() {
        List<Diagnostic> said = said("silence: [{ finding: fact-never-used, because: All of it. }]\n");
        assertEquals(List.of("SILENCED facts.floor", "SILENCED facts.floor-two", "WARNING " + FLAG), said(said));
    }

    @Test
    void silenced_findings_do_not_keep_anybody_from_playing() {
        assertNotNull(inspected("silence: [{ finding: fact-never-used, because: All of it. }]\n")
                .value());
    }

    @Test
    void of_two_reasons_the_first_is_shown_and_the_other_is_not_needed() {
        List<Diagnostic> said = said("""
                silence:
                  - { finding: fact-never-used, because: The first. }
                  - { finding: fact-never-used, at: floor, because: The second. }
                """);
        assertEquals(
                List.of("SILENCED facts.floor", "SILENCED facts.floor-two", "WARNING " + FLAG, "WARNING silence[1]"),
                said(said));
        assertEquals("The first.", said.get(0).silenced());
        assertEquals(Code.SILENCE_WITHOUT_FINDING, said.get(3).code());
        assertEquals(
                "the finding 'fact-never-used' at 'floor' is silenced already",
                said.get(3).words());
        assertEquals(18, said.get(3).related().get(0).span().start().line());
    }

    @Test
    void the_same_silence_twice_is_one_too_many() {
        List<Diagnostic> said = said("""
                silence:
                  - { finding: flag-never-read, because: Later. }
                  - { finding: flag-never-read, because: Much later. }
                """);
        assertEquals(
                List.of("WARNING facts.floor", "WARNING facts.floor-two", "SILENCED " + FLAG, "WARNING silence[1]"),
                said(said));
    }

    @Test
    void a_silence_of_one_and_then_of_all_others_are_both_needed() {
        List<Diagnostic> said = said("""
                silence:
                  - { finding: fact-never-used, at: floor, because: This one. }
                  - { finding: fact-never-used, because: The others. }
                """);
        assertEquals(List.of("SILENCED facts.floor", "SILENCED facts.floor-two", "WARNING " + FLAG), said(said));
        assertEquals("This one.", said.get(0).silenced());
        assertEquals("The others.", said.get(1).silenced());
    }

    @Test
    void a_silence_is_only_judged_where_its_finding_was_looked_for() {
        Scenario scenario = scenario("silence: [{ finding: nothing-to-say, because: She is shy. }]\n");
        assertEquals(List.of(), Silences.apply("file", scenario, List.of(), Set.of(Code.FACT_NEVER_USED)));
        List<Diagnostic> found = Silences.apply("file", scenario, List.of(), Set.of(Code.NOTHING_TO_SAY));
        assertEquals(List.of("WARNING silence[0]"), said(found));
        assertEquals(Code.SILENCE_WITHOUT_FINDING, found.get(0).code());
    }

    @Test
    void what_is_found_later_can_be_silenced_later() {
        Scenario scenario = scenario("silence: [{ finding: nothing-to-say, at: waiting, because: She is shy. }]\n");
        Diagnostic deep = new Diagnostic(
                Code.NOTHING_TO_SAY, "file", Span.of(1, 1, 1), "states.waiting", "message", null, List.of());
        List<Diagnostic> found = Silences.apply("file", scenario, List.of(deep), Set.of(Code.NOTHING_TO_SAY));
        assertEquals(List.of("SILENCED states.waiting"), said(found));
    }

    @Test
    void silences_bear_on_no_play_and_on_no_save() {
        Machine plain = inspected("").value();
        Machine silenced = inspected("silence: [{ finding: fact-never-used, because: All of it. }]\n")
                .value();
        assertNotNull(plain);
        assertNotNull(silenced);
        assertEquals(plain.fingerprints(), silenced.fingerprints());
    }

    private static List<Diagnostic> said(String silences) {
        return inspected(silences).diagnostics();
    }

    private static List<String> said(List<Diagnostic> found) {
        return found.stream().map(d -> d.severity() + " " + d.path()).toList();
    }

    private static Checked<Machine> inspected(String silences) {
        return ScenarioTexts.TWO_FLOORS.with(silences).loaded();
    }

    private static Scenario scenario(String silences) {
        return ScenarioTexts.TWO_FLOORS.with(silences).scenario();
    }
}
