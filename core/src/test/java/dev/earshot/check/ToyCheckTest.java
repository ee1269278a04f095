package dev.earshot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.earshot.check.model.Check;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Severity;
import dev.earshot.scenario.Scenario;
import dev.earshot.text.Message;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A check is added as CONTRIBUTING says: one class, and its entry in a list. */
class ToyCheckTest {
    /** Replies that end in three dots. A code of its own would need a page, so this one lends another's. */
    private static final class TrailsOff implements Check {
        @Override
        public Code code() {
            return Code.FLAG_NEVER_READ;
        }

        @Override
        public List<Diagnostic> findings(ScenarioIndex scenario) {
            return scenario.replies().stream()
                    .filter(placed -> placed.reply().say().value().endsWith("..."))
                    .map(placed -> scenario.finding(
                            code(),
                            placed.reply().say().span(),
                            placed.path() + ".say",
                            Message.verbatim("this reply trails off"),
                            null,
                            List.of()))
                    .toList();
        }
    }

    private static final CheckSet WITH_TOY = CheckSet.STANDARD.with(new TrailsOff());

    private static final String PLAY = """
            earshot: 1
            id: printer
            title: The printer again
            customer: { name: Ana, gives-up: left }
            facts:
              floor: { is: The second floor. }
            states:
              waiting:
                says: Down.
                tells: floor
                replies:
                  - { id: sorry, say: I am sorry..., does: [apologise] }
                  - { id: look, say: I will look., does: [own] }
                reacts: [{ to: helped }]
            endings:
              helped: { satisfied: true, says: Thank you. }
              left: { satisfied: false, says: Bye. }
            """;

    @Test
    void it_runs_beside_the_others() {
        assertEquals(
                List.of("WARNING 6:3 facts.floor", "WARNING 12:27 states.waiting.replies[sorry].say"), found(PLAY));
    }

    @Test
    void its_finding_can_be_silenced() {
        String silence = "silence: [{ finding: flag-never-read, at: sorry, because: Ana interrupts. }]\n";
        assertEquals(
                List.of("WARNING 6:3 facts.floor", "SILENCED 12:27 states.waiting.replies[sorry].say"),
                found(PLAY + silence));
    }

    @Test
    void a_silence_that_it_does_not_need_is_found() {
        String silence = "silence: [{ finding: flag-never-read, at: look, because: Ana interrupts. }]\n";
        assertTrue(
                found(PLAY + silence).contains("WARNING 18:43 silence[0]"),
                () -> found(PLAY + silence).toString());
    }

    @Test
    void every_check_is_in_a_list() {
        Set<String> listed = Stream.concat(CheckSet.STANDARD.reading().stream(), CheckSet.STANDARD.deep().stream())
                .map(check -> check.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.earshot.check").stream()
                        .filter(each -> each.isAssignableTo(Check.class) || each.isAssignableTo(DeepCheck.class))
                        .filter(each ->
                                !each.isInterface() && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    private static List<String> found(String text) {
        Checked<Scenario> read = ScenarioReader.read("toy.yaml", text.getBytes(StandardCharsets.UTF_8));
        Scenario scenario = read.value();
        if (scenario == null || read.hasErrors()) {
            throw new AssertionError(read.diagnostics().toString());
        }
        ScenarioIndex index = new ScenarioIndex("toy.yaml", scenario, Rubrics.standard());
        return WITH_TOY.silencedFindings("toy.yaml", index).stream()
                .map(finding -> "%s %s:%s %s"
                        .formatted(
                                finding.severity() == Severity.SILENCED ? "SILENCED" : "WARNING",
                                finding.span().start().line(),
                                finding.span().start().column(),
                                finding.path()))
                .toList();
    }
}
