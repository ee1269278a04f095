package dev.earshot.yaml;

import dev.earshot.check.Inspection;
import dev.earshot.diagnostic.Checked;
import java.nio.charset.StandardCharsets;

/** Everything that is said about a file before anyone plays it, be it a scenario or a rubric. */
public final class Examined {
    private Examined() {}

    public static Checked<?> file(String label, byte[] bytes) {
        boolean rubric = new String(bytes, StandardCharsets.UTF_8).contains("earshot-rubric:");
        return rubric ? RubricReader.read(label, bytes) : Inspection.of(label, bytes, Inspection.RubricSource.STANDARD);
    }
}
