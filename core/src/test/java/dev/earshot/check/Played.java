package dev.earshot.check;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.Figure;
import dev.earshot.diagnostic.Checked;
import dev.earshot.fixture.ScenarioText;
import dev.earshot.machine.Machine;

/** Small scenarios, written out and studied; they need not be flawless otherwise. */
public final class Played {
    private Played() {}

    public static Analysis analysis(String text) {
        Checked<Machine> read = ScenarioText.of("sample.yaml", text).loaded();
        assertNotNull(read.value(), () -> "problems: " + read.diagnostics());
        return Checks.analysis("sample.yaml", read.value());
    }

    public static Figure figure(Assessment assessment, String id) {
        return assessment.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + assessment.figures()));
    }
}
