package dev.earshot.cli;

import dev.earshot.explore.Survey;
import dev.earshot.machine.Machine;
import dev.earshot.render.DiagnosticText;
import dev.earshot.render.SurveyText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
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
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID|FILE", description = "A scenario that comes with Earshot, or a scenario file.")
    private String scenario = "";

    MetersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Examination examination = Examination.of(Library.find(scenario));
        Machine machine = examination.machine();
        if (machine == null) {
            surroundings.out().print(examination.report());
            surroundings
                    .out()
                    .print(DiagnosticText.summary(examination.results().size(), examination.results()));
            return ExitCode.PROBLEMS;
        }
        Screen screen = new Screen(surroundings, surroundings.out(), true);
        Survey survey = Survey.of(machine, machine.rubric().searchLimit());
        screen.print(SurveyText.of(machine, survey, screen.layout()));
        return ExitCode.FINE;
    }
}
