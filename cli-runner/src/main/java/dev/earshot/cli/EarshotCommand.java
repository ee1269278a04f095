package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.text.TerminalText;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code earshot} command: finds the command that is meant, and turns whatever goes wrong into a sentence and a code. */
@Command(
        name = "earshot",
        versionProvider = EarshotCommand.Version.class,
        description = "Practise conversations with upset people who need IT help.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:something is wrong with a scenario, a kept conversation or the answers",
            "2:wrong usage, or a file that is not there",
            "3:Earshot itself failed"
        })
final class EarshotCommand implements Callable<Integer> {
    private static final int HELP_WIDTH = 80;

    private final ProcessContext process;

    private EarshotCommand(ProcessContext process) {
        this.process = process;
    }

    /** Runs a command; the exit code. */
    static int run(ProcessContext process, String... arguments) {
        CommandLine line = commandLine(process);
        int exit;
        try {
            exit = line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            exit = failed(tooMuch, process);
        }
        // Whoever reads on may have read enough and gone; that is no reason for a message, but nor is it a success.
        if (process.out().checkError()) {
            exit = ExitCode.FAILED;
        }
        process.messages().flush();
        return exit;
    }

    private static CommandLine commandLine(ProcessContext process) {
        ColorScheme plain = CommandLine.Help.defaultColorScheme(Ansi.OFF);
        CommandLine line = new CommandLine(new EarshotCommand(process))
                .addSubcommand(new PlayCommand(process))
                .addSubcommand(new ListCommand(process))
                .addSubcommand(new CheckCommand(process))
                .addSubcommand(new ExplainCommand(process))
                .addSubcommand(new RubricCommand(process))
                .addSubcommand(new RejudgeCommand(process))
                .addSubcommand(new MetersCommand(process))
                .addSubcommand(new ProveCommand(process))
                .addSubcommand(new CommandLine.HelpCommand());
        return line.setOut(writer(process.out()))
                .setErr(writer(process.messages()))
                .setColorScheme(plain)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((problem, given) -> misused(problem, process))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command, process));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Without a command: what it is, and how to begin. */
    @Override
    public Integer call() {
        String command = process.command();
        process.out().print("""
                Earshot: practise conversations with upset people who need IT help.

                Examples:
                  %1$s play
                      Choose who to talk to, and pick up the phone.
                  %1$s check my.scenario.yaml
                      See what is wrong with a scenario of your own.

                Commands: play, list, check, explain, rubric, rejudge, meters, prove.
                More about all of them:
                  %1$s --help
                """.replace("%1$s", command));
        return ExitCode.FINE;
    }

    private static int misused(ParameterException problem, ProcessContext process) {
        CommandLine command = problem.getCommandLine();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched().get(0), command)
                : problem.getMessage();
        return misused(TerminalText.line(message), command, process);
    }

    /** What was given and cannot be placed: an option, a command, or simply too much. */
    private static String unknown(String given, CommandLine command) {
        if (given.startsWith("-")) {
            List<String> options =
                    List.copyOf(command.getCommandSpec().optionsMap().keySet());
            return "there is no option " + Wording.quoted(given) + meant(given, options, "options");
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return commands.isEmpty()
                ? Wording.quoted(given) + " is one argument too many"
                : "there is no command " + Wording.quoted(given) + meant(given, commands, "commands");
    }

    private static String meant(String given, List<String> names, String whatTheyAre) {
        String help = Wording.didYouMean(given, names, whatTheyAre);
        return help == null ? "" : "; " + help;
    }

    private static int misused(String message, CommandLine command, ProcessContext process) {
        String name = command.getParent() == null ? "" : " " + command.getCommandName();
        process.messages().print("earshot: " + message + "\nFor help: " + process.command() + name + " --help\n");
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, ProcessContext process) {
        if (problem instanceof UsageException) {
            return misused(TerminalText.line(problem.getMessage()), command, process);
        }
        return failed(problem, process);
    }

    private static int failed(Throwable problem, ProcessContext process) {
        process.messages().print("earshot: something went wrong in Earshot itself; that is our mistake, not yours.\n");
        if (process.variable("EARSHOT_DEBUG").equals("1")) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            process.messages().print(TerminalText.of(trace.toString().replace("\t", "  ")));
        } else {
            process.messages().print("Set EARSHOT_DEBUG=1 and try again to see where.\n");
        }
        return ExitCode.FAILED;
    }

    /** The version is that of the jar; it has none where the classes lie in a folder. */
    static final class Version implements CommandLine.IVersionProvider {
        static @Nullable String number() {
            return EarshotCommand.class.getPackage().getImplementationVersion();
        }

        @Override
        public String[] getVersion() {
            String version = number();
            return new String[] {"earshot " + (version == null ? "of the working folder" : version)};
        }
    }
}
