package dev.earshot.cli;

import dev.earshot.check.Proof;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.rubric.Rubric;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say about a file, together with the rubric beside it that it names, and the machine that plays it if
 * nothing speaks against it.
 */
final class FileCheck {
    private static final String STANDARD = "standard";
    private static final Pattern RUBRIC_KEY = Pattern.compile("^earshot-rubric\\s*:", Pattern.MULTILINE);

    /** Names of rubrics are ids, so that they can never lead out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final SourceText source;
    private final List<CheckedFile> files = new ArrayList<>();
    private @Nullable Machine machine;

    private FileCheck(SourceText source) {
        this.source = source;
    }

    /** Examines the file, be it a scenario or a rubric. */
    static FileCheck of(SourceText source) {
        FileCheck check = new FileCheck(source);
        check.machine = check.examine(ScenarioLoader::of);
        return check;
    }

    /** Examines the file, and has no machine: what is not to be played need not be built. */
    static FileCheck withoutMachine(SourceText source) {
        FileCheck check = new FileCheck(source);
        check.examine(ScenarioLoader::check);
        return check;
    }

    /** A way to look at scenarios: {@link ScenarioLoader#of} or {@link ScenarioLoader#check}. */
    @FunctionalInterface
    private interface Look<T> {
        Checked<T> at(String file, byte[] text, ScenarioLoader.RubricSource rubrics);
    }

    /** Looks at the file, and gives what came of it if it is a sound scenario. */
    private <T> @Nullable T examine(Look<T> view) {
        if (isRubric(source)) {
            add(source.name(), source.bytes(), RubricReader.read(source.name(), source.bytes()));
            return null;
        }
        Checked<T> seen = view.at(source.name(), source.bytes(), this::rubric);
        add(source.name(), source.bytes(), withoutConsequence(seen));
        return seen.value();
    }

    /** A rubric says so by its name, or by its first key wherever it lies. */
    private static boolean isRubric(SourceText source) {
        return source.name().endsWith(RubricLoader.SUFFIX)
                || RUBRIC_KEY
                        .matcher(new String(source.bytes(), StandardCharsets.UTF_8))
                        .find();
    }

    /** Where the rubric was found and has problems, these are what there is to say; that it cannot be used follows. */
    private <T> Checked<T> withoutConsequence(Checked<T> inspected) {
        if (!hasErrors()) {
            return inspected;
        }
        List<Diagnostic> others = inspected.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() != Code.UNKNOWN_RUBRIC)
                .toList();
        return new Checked<>(inspected.value(), others, inspected.more());
    }

    /**
     * Plays the scenario, and adds what that shows to what there is to say about it. Whoever waits for it is told.
     *
     * @throws IllegalStateException if there is nothing to be played
     */
    Proof prove(ProcessContext process) {
        Machine played = machine;
        if (played == null) {
            throw new IllegalStateException("nothing to be played");
        }
        if (process.messagesSeen().getAsBoolean()) {
            new TextOutput(process, process.messages(), false)
                    .say("Trying every play of '" + source.name()
                            + "'. This takes seconds, and minutes where there are very many.");
        }
        Proof proof = Proof.of(source.name(), played);
        files.replaceAll(file -> file.name().equals(source.name()) ? proved(file, proof) : file);
        return proof;
    }

    private static CheckedFile proved(CheckedFile file, Proof proof) {
        return new CheckedFile(file.name(), file.text(), proof.with(file.checked()));
    }

    /** What was found, file by file. */
    List<CheckedFile> files() {
        return files;
    }

    /** What was found, one result for each file that was read. */
    List<? extends Checked<?>> results() {
        return files.stream().map(CheckedFile::checked).toList();
    }

    /** The findings as people read them; empty if there are none. */
    String report() {
        return files.stream().map(DiagnosticText::of).collect(Collectors.joining());
    }

    /** What can be played; null: nothing can. */
    @Nullable
    Machine machine() {
        return machine;
    }

    boolean hasErrors() {
        return files.stream().anyMatch(file -> file.checked().hasErrors());
    }

    private void add(String name, byte[] text, Checked<?> result) {
        files.add(CheckedFile.of(name, text, result));
    }

    private Optional<Rubric> rubric(String name) {
        if (name.equals(STANDARD)) {
            return Optional.of(Rubrics.standard());
        }
        Path scenario = source.file();
        if (scenario == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = scenario.resolveSibling(name + RubricLoader.SUFFIX);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            byte[] text = SourceLoader.read(file);
            Checked<Rubric> read = RubricReader.read(file.toString(), text);
            add(file.toString(), text, read);
            return read.hasErrors() ? Optional.empty() : Optional.ofNullable(read.value());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
