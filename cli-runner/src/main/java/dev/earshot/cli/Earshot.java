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
        versionProvider = Earshot.Version.class,
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
final class Earshot implements Callable<Integer> {
    private static final int HELP_WIDTH = 80;

    private final Surroundings surroundings;

    private Earshot(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command; the exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine line = commandLine(surroundings);
        int exit;
        try {
            exit = line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            exit = failed(tooMuch, surroundings);
        }
        // Whoever reads on may have read enough and gone; that is no reason for a message, but nor is it a success.
        if (surroundings.out().checkError()) {
            exit = ExitCode.FAILED;
        }
        surroundings.messages().flush();
        return exit;
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        ColorScheme plain = CommandLine.Help.defaultColorScheme(Ansi.OFF);
        CommandLine line = new CommandLine(new Earshot(surroundings))
                .addSubcommand(new PlayCommand(surroundings))
                .addSubcommand(new ListCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ExplainCommand(surroundings))
                .addSubcommand(new RubricCommand(surroundings))
                .addSubcommand(new RejudgeCommand(surroundings))
                .addSubcommand(new MetersCommand(surroundings))
                .addSubcommand(new ProveCommand(surroundings))
                .addSubcommand(new CommandLine.HelpCommand());
        return line.setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.messages()))
                .setColorScheme(plain)
                .setUsageHelpWidth(HELP_WIDTH)
                .setParameterExceptionHandler((problem, given) -> misused(problem, surroundings))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command, surroundings));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Without a command: what it is, and how to begin. */
    @Override
    public Integer call() {
        String command = surroundings.command();
        surroundings.out().print("""
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

    private static int misused(ParameterException problem, Surroundings surroundings) {
        CommandLine command = problem.getCommandLine();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched().get(0), command)
                : problem.getMessage();
        return misused(TerminalText.line(message), command, surroundings);
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

    private static int misused(String message, CommandLine command, Surroundings surroundings) {
        String name = command.getParent() == null ? "" : " " + command.getCommandName();
        surroundings
                .messages()
                .print("earshot: " + message + "\nFor help: " + surroundings.command() + name + " --help\n");
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, Surroundings surroundings) {
        if (problem instanceof UsageException) {
            return misused(TerminalText.line(problem.getMessage()), command, surroundings);
        }
        return failed(problem, surroundings);
    }

    private static int failed(Throwable problem, Surroundings surroundings) {
        surroundings
                .messages()
                .print("earshot: something went wrong in Earshot itself; that is our mistake, not yours.\n");
        if (surroundings.variable("EARSHOT_DEBUG").equals("1")) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            surroundings.messages().print(TerminalText.of(trace.toString().replace("\t", "  ")));
        } else {
            surroundings.messages().print("Set EARSHOT_DEBUG=1 and try again to see where.\n");
        }
        return ExitCode.FAILED;
    }

    /** The version is that of the jar; it has none where the classes lie in a folder. */
    static final class Version implements CommandLine.IVersionProvider {
        static @Nullable String number() {
            return Earshot.class.getPackage().getImplementationVersion();
        }

        @Override
        public String[] getVersion() {
            String version = number();
            return new String[] {"earshot " + (version == null ? "of the working folder" : version)};
        }
    }
}
