package dev.earshot.yaml;

import dev.earshot.check.Checks;
import dev.earshot.check.DeepCheck;
import dev.earshot.check.Inspection;
import dev.earshot.check.Study;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Everything that is said about a file before anyone plays it, be it a scenario or a rubric. */
public final class Examined {
    private Examined() {}

    public static Checked<?> file(String label, byte[] bytes) {
        boolean rubric = new String(bytes, StandardCharsets.UTF_8).contains("earshot-rubric:");
        return rubric ? RubricReader.read(label, bytes) : Inspection.of(label, bytes, Inspection.RubricSource.STANDARD);
    }

    /**
     * The same of a file that is about one code. If that flaw shows only in play, the file is also played, by the check
     * that looks for it and by no other: a sample short enough to be read is never fair in everything.
     */
    public static Checked<?> fileAbout(Code code, String label, byte[] bytes) {
        Optional<DeepCheck> deep = Checks.deep().stream()
                .filter(check -> check.codes().contains(code))
                .findFirst();
        if (deep.isEmpty()) {
            return file(label, bytes);
        }
        Checked<Machine> examined = Inspection.of(label, bytes, Inspection.RubricSource.STANDARD);
        Machine machine = examined.value();
        List<Diagnostic> found = machine == null
                ? List.of()
                : deep.get().assess(Study.of(label, machine)).findings();
        return examined.with(found);
    }
}
