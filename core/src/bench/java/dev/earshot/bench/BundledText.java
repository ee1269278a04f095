package dev.earshot.bench;

import dev.earshot.diagnostic.Checked;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scenarios that come with Earshot. They are in the module behind this one: what runs here stands in core's folder. */
final class BundledText {
    /** The one with the most configurations. */
    static final String LARGEST = "only-once";

    private static final Path FOLDER = Path.of("../scenarios/src/main/resources/dev/earshot/scenarios");

    private BundledText() {}

    static Machine machine(String id) {
        String file = id + ".scenario.yaml";
        try {
            Checked<Machine> machine = ScenarioLoader.of(
                    file, Files.readAllBytes(FOLDER.resolve(file)), ScenarioLoader.RubricSource.STANDARD);
            if (machine.value() == null) {
                throw new IllegalStateException(machine.diagnostics().toString());
            }
            return machine.value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
