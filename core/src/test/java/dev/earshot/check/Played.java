package dev.earshot.check;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.earshot.diagnostic.Checked;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;

/** Small scenarios, written out and studied; they need not be flawless otherwise. */
final class Played {
    private Played() {}

    static Study study(String text) {
        Checked<Machine> read =
                Inspection.of("sample.yaml", text.getBytes(StandardCharsets.UTF_8), Inspection.RubricSource.STANDARD);
        assertNotNull(read.value(), () -> "problems: " + read.diagnostics());
        return Study.of("sample.yaml", read.value());
    }

    static Figure figure(Assessment assessment, String id) {
        return assessment.figures().stream()
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + assessment.figures()));
    }
}
