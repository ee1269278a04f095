package dev.earshot.cli;

import dev.earshot.check.Proof;
import dev.earshot.machine.Machine;
import dev.earshot.render.author.ProofText;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.text.Argument;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot prove}: whether a scenario is sound and fair. */
@Command(name = "prove", mixinStandardHelpOptions = true)
final class ProveCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "ID|FILE", descriptionKey = "scenario")
    private String scenario = "";

    @Option(names = "--figures")
    private boolean figures;

    @Option(names = "--ratings-sheet")
    private boolean ratingsSheet;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private String seed = "1";

    @Option(names = "--output", paramLabel = "FILE")
    private @Nullable String output;

    @Option(names = "--semicolons")
    private boolean semicolons;

    @Option(names = "--ratings", arity = "1..*", paramLabel = "SHEET")
    private List<String> ratings = List.of();

    ProveCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        if (ratingsSheet && !ratings.isEmpty()) {
            throw new UsageException("usage.exclusive", "one", "--ratings-sheet", "other", "--ratings");
        }
        if (!ratingsSheet && (output != null || semicolons)) {
            throw new UsageException("usage.for-sheet-only");
        }
        if (figures && (ratingsSheet || !ratings.isEmpty())) {
            throw new UsageException("usage.for-report-only");
        }
        long chosen = number(seed);
        FileCheck check = FileCheck.of(SourceLoader.find(scenario));
        Machine machine = check.machine();
        if (machine == null) {
            process.out().print(check.report());
            process.out().print(DiagnosticText.summary(check.results().size(), check.results(), process.command()));
            return ExitCode.PROBLEMS;
        }
        if (!ratingsSheet && ratings.isEmpty()) {
            return report(check);
        }
        ExpertRating rating = new ExpertRating(process, machine, chosen);
        return ratingsSheet ? rating.handOut(output, semicolons) : rating.collect(ratings);
    }

    private int report(FileCheck check) {
        Proof proof = check.prove(process);
        TextOutput output = new TextOutput(process, process.out(), true);
        output.print(ProofText.of(proof, check.files(), output.layout(), figures));
        boolean proved = proof.sound() == Proof.Answer.YES && proof.fair() == Proof.Answer.YES;
        return proved ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static long number(String seed) {
        // ASCII digits only: Java would take other ones for numbers, too.
        if (!seed.matches("-?[0-9]{1,18}")) {
            throw new UsageException("usage.seed", "given", Argument.quoted(seed));
        }
        return Long.parseLong(seed);
    }
}
