package dev.earshot.cli;

import dev.earshot.diagnostic.CheckedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot check}: everything that is wrong with scenario files, in one run. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Say everything that is wrong with scenario or rubric files.")
final class CheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final ProcessContext process;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to check; - reads standard input.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = ReportFormat.DESCRIPTION)
    private String format = "text";

    @Option(
            names = "--deep",
            description =
                    "Also play each scenario, to every end and by simulated trainees, and say what no play comes to and what"
                            + " is unfair. This takes seconds for each.")
    private boolean deep;

    CheckCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() throws IOException {
        ReportFormat chosen = ReportFormat.named(format);
        // All files are opened before anything is said about one of them: a missing one makes the whole call useless.
        List<SourceText> sources = new ArrayList<>();
        Set<Path> paths = new HashSet<>();
        for (String file : files) {
            SourceText source = file.equals(STANDARD_INPUT) ? standardInput() : SourceLoader.file(file);
            Path path = source.file();
            if (path == null || paths.add(path.toAbsolutePath().normalize())) {
                sources.add(source);
            }
        }
        List<CheckedFile> checked = new ArrayList<>();
        for (SourceText source : sources) {
            examined(source).files().stream()
                    .filter(file -> checked.stream().noneMatch(said -> saysTheSame(said, file)))
                    .forEach(checked::add);
        }
        process.out()
                .print(chosen.report(
                        checked, process.command(), process.columns().getAsInt()));
        return checked.stream().anyMatch(file -> file.checked().hasErrors()) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private FileCheck examined(SourceText source) {
        if (!deep) {
            return FileCheck.withoutMachine(source);
        }
        FileCheck check = FileCheck.of(source);
        if (check.machine() != null) {
            check.prove(process);
        }
        return check;
    }

    /** A rubric is read with each scenario that names it. */
    private static boolean saysTheSame(CheckedFile one, CheckedFile other) {
        return one.name().equals(other.name())
                && one.checked().diagnostics().equals(other.checked().diagnostics());
    }

    private SourceText standardInput() throws IOException {
        return new SourceText("standard input", SourceLoader.read(process.in()), null);
    }
}
