package dev.earshot.cli;

import dev.earshot.check.Proof;
import dev.earshot.diagnostic.Wording;
import dev.earshot.machine.Machine;
import dev.earshot.render.author.ProofText;
import dev.earshot.render.diagnostics.DiagnosticText;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot prove}: whether a scenario is sound and fair. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = "Try every play of a scenario, and say whether it is sound and fair.",
        footer = {
            "",
            "Without an option it prints a report: what no play comes to, what simulated",
            "trainees score, what gives the best reply away. Exit code 1: not sound, not",
            "fair, or not known.",
            "",
            "A sheet opens in any spreadsheet. Each rater fills in the column 'rating' of a",
            "copy of their own, and the name of the file, or a column 'rater', says whose it",
            "is. All of them together: prove FILE --ratings anna.csv ben.csv ..."
        })
final class ProveCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "ID|FILE", description = "A scenario that comes with Earshot, or a scenario file.")
    private String scenario = "";

    @Option(names = "--figures", description = "Tell every figure that was measured, not only the first few.")
    private boolean figures;

    @Option(
            names = "--ratings-sheet",
            description = "Write every reply in a situation that offers it, shuffled, for experts to rate.")
    private boolean ratingsSheet;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Chooses wording and order of the sheet. Without it: ${DEFAULT-VALUE}.")
    private String seed = "1";

    @Option(names = "--output", paramLabel = "FILE", description = "Write the sheet to a file that is not there yet.")
    private @Nullable String output;

    @Option(
            names = "--semicolons",
            description =
                    "Separate the sheet's cells by semicolons, as spreadsheets want it where the comma is the decimal mark.")
    private boolean semicolons;

    @Option(
            names = "--ratings",
            arity = "1..*",
            paramLabel = "SHEET",
            description = "Read rated sheets, and say how far raters and points agree.")
    private List<String> ratings = List.of();

    ProveCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        if (ratingsSheet && !ratings.isEmpty()) {
            throw new UsageException("--ratings-sheet and --ratings cannot be had together");
        }
        if (!ratingsSheet && (output != null || semicolons)) {
            throw new UsageException("--output and --semicolons are for --ratings-sheet");
        }
        if (figures && (ratingsSheet || !ratings.isEmpty())) {
            throw new UsageException("--figures is for the report, not for --ratings-sheet or --ratings");
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
            throw new UsageException("the seed has to be a whole number, not " + Wording.quoted(seed));
        }
        return Long.parseLong(seed);
    }
}
