package dev.earshot.cli;

import dev.earshot.explore.MeterRanges;
import dev.earshot.machine.Machine;
import dev.earshot.record.MetersDocument;
import dev.earshot.render.author.MeterRangesText;
import dev.earshot.render.diagnostics.DiagnosticText;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot meters}: how frustrated and trusting the customer can be, state by state. */
@Command(
        name = "meters",
        mixinStandardHelpOptions = true,
        description = "Say what frustration, trust and mood are possible in each state of a scenario.",
        footer = {
            "",
            "What a reply is offered by ('when') goes by the meters while she waits; what a",
            "reaction goes by, by the meters when she reacts."
        })
final class MetersCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "ID|FILE", description = "A scenario that comes with Earshot, or a scenario file.")
    private String scenario = "";

    @Option(names = "--json", description = "Print one JSON document. Everything else goes to standard error.")
    private boolean json;

    MetersCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        FileCheck check = FileCheck.of(SourceLoader.find(scenario));
        Machine machine = check.machine();
        if (machine == null) {
            PrintStream problems = json ? process.messages() : process.out();
            problems.print(check.report());
            problems.print(DiagnosticText.summary(check.results().size(), check.results(), process.command()));
            return ExitCode.PROBLEMS;
        }
        MeterRanges ranges = MeterRanges.of(machine, machine.rubric().searchLimit());
        if (json) {
            process.out().print(MetersDocument.of(machine, ranges));
            return ExitCode.FINE;
        }
        TextOutput output = new TextOutput(process, process.out(), true);
        output.print(MeterRangesText.of(machine, ranges, output.layout()));
        return ExitCode.FINE;
    }
}
