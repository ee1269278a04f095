package dev.earshot.cli;

import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.TerminalText;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code earshot} command: finds the command that is meant, and turns whatever goes wrong into a sentence and a code. */
@Command(
        name = "earshot",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
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

    /** The command with all of its own. */
    static CommandLine commandLine(ProcessContext process) {
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
                // The name of a file is never a list of options, whatever it begins with.
                .setExpandAtFiles(false)
                .setUsageHelpWidth(HELP_WIDTH)
                .setResourceBundle(HelpTexts.bundle())
                .setParameterExceptionHandler((problem, given) -> misused(problem, process))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command, process));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Without a command: what it is, and how to begin. */
    @Override
    public Integer call() {
        process.out().print(CliPhrases.say("welcome", "command", process.command()));
        return ExitCode.FINE;
    }

    private static int misused(ParameterException problem, ProcessContext process) {
        CommandLine command = problem.getCommandLine();
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? CliPhrases.say(unknown(unmatched.getUnmatched().get(0), command))
                : problem.getMessage();
        return misused(TerminalText.line(message), command, process);
    }

    /** What was given and cannot be placed: an option, a command, or simply too much. */
    private static Message unknown(String given, CommandLine command) {
        if (given.startsWith("-")) {
            List<String> options =
                    List.copyOf(command.getCommandSpec().optionsMap().keySet());
            return UnknownName.message("usage.unknown-option", given, options);
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        return commands.isEmpty()
                ? Message.of("usage.too-many", "name", Argument.quoted(given))
                : UnknownName.message("usage.unknown-command", given, commands);
    }

    private static int misused(String message, CommandLine command, ProcessContext process) {
        String name = command.getParent() == null ? "" : " " + command.getCommandName();
        process.messages()
                .print(CliPhrases.say("usage.problem", "problem", message, "command", process.command() + name));
        return ExitCode.USAGE;
    }

    private static int failed(Exception problem, CommandLine command, ProcessContext process) {
        if (problem instanceof UsageException) {
            return misused(TerminalText.line(problem.getMessage()), command, process);
        }
        return failed(problem, process);
    }

    private static int failed(Throwable problem, ProcessContext process) {
        process.messages().print(CliPhrases.say("internal.failure") + "\n");
        if (process.variable("EARSHOT_DEBUG").equals("1")) {
            StringWriter trace = new StringWriter();
            problem.printStackTrace(new PrintWriter(trace));
            process.messages().print(TerminalText.of(trace.toString().replace("\t", "  ")));
        } else {
            process.messages().print(CliPhrases.say("internal.where") + "\n");
        }
        return ExitCode.FAILED;
    }
}
