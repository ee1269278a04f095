package dev.earshot.yaml;

import dev.earshot.Golden;
import dev.earshot.check.Checks;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import dev.earshot.ratings.RatingSheet;
import dev.earshot.ratings.RatingsReader;
import dev.earshot.rubric.Rubric;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything that is said about a file before anyone plays it, be it a scenario or a rubric; or about a rated sheet. */
public final class Examined {
    private static final Pattern SHEET = Pattern.compile("\\A(\uFEFF?sep=.*\\R)?.*\\bitem[,;\t].*");

    private Examined() {}

    public static Checked<?> file(String label, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (label.endsWith(".csv") || SHEET.matcher(text).lookingAt()) {
            return ratedSheet(label, bytes);
        }
        boolean rubric = text.contains("earshot-rubric:");
        return rubric ? RubricReader.read(label, bytes) : ScenarioLoader.of(label, bytes, Examined::rubric);
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
        Checked<Machine> examined = ScenarioLoader.of(label, bytes, Examined::rubric);
        Machine machine = examined.value();
        List<Diagnostic> found = machine == null
                ? List.of()
                : deep.get().assess(Checks.analysis(label, machine)).findings();
        return examined.with(found);
    }

    /** The standard rubric, or one that lies beside the corpus. */
    private static Optional<Rubric> rubric(String name) {
        Path file = Golden.resource("corpus/" + name + ".rubric.yaml");
        if (!Files.exists(file)) {
            return ScenarioLoader.RubricSource.STANDARD.named(name);
        }
        try {
            return Optional.ofNullable(RubricReader.read(file.getFileName().toString(), Files.readAllBytes(file))
                    .value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rated sheets are of the one scenario that lies beside the corpus. */
    private static Checked<?> ratedSheet(String label, byte[] bytes) {
        try {
            byte[] scenario = Files.readAllBytes(Golden.resource("corpus/rated.scenario.yaml"));
            Machine machine = ScenarioLoader.of("rated", scenario, ScenarioLoader.RubricSource.STANDARD)
                    .value();
            return new RatingsReader(RatingSheet.of(machine, 1)).read(label, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
