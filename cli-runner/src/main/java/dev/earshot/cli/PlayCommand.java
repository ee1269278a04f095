package dev.earshot.cli;

import dev.earshot.machine.Machine;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.text.Argument;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot play}: be on the phone. */
@Command(name = "play", mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(arity = "0..1", paramLabel = "ID|FILE", descriptionKey = "scenario")
    private @Nullable String scenario;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable String seed;

    @Option(names = "--answers", paramLabel = "FILE")
    private @Nullable String answers;

    @Option(names = "--resume")
    private boolean resume;

    @Option(names = "--new")
    private boolean startOver;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--no-color")
    private boolean noColor;

    PlayCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        if (resume && startOver) {
            throw new UsageException("usage.exclusive", "one", "--resume", "other", "--new");
        }
        PlayOptions options = new PlayOptions(seed(), script(), resume, startOver, json);
        TextOutput output = new TextOutput(process, json ? process.messages() : process.out(), !noColor && !json);
        Prompt prompt = new Prompt(output, new InputLines(process.in()), !process.terminal());
        SourceText source = source(prompt);
        if (source == null) {
            return ExitCode.FINE;
        }
        FileCheck check = FileCheck.of(source);
        Machine machine = check.machine();
        if (machine == null) {
            output.print(check.report());
            output.print(DiagnosticText.summary(check.results().size(), check.results(), process.command()));
            return ExitCode.PROBLEMS;
        }
        PlayContext context = new PlayContext(process, options, source, machine, new SaveStore(process), prompt);
        return new PlayLoop(context).run();
    }

    /** What to play; null: whoever was asked chose nothing. */
    private @Nullable SourceText source(Prompt prompt) {
        if (scenario != null) {
            return SourceLoader.find(scenario);
        }
        if (answers != null || json) {
            throw new UsageException("usage.which-scenario", "names", Argument.row(SourceLoader.ids()));
        }
        return new ScenarioMenu(prompt, new SaveStore(process), process.terminal()).choose();
    }

    private @Nullable Long seed() {
        if (seed == null) {
            return null;
        }
        // ASCII digits only: Java would take other ones for numbers, too.
        if (!seed.matches("-?[0-9]{1,18}")) {
            throw new UsageException("usage.seed", "given", Argument.quoted(seed));
        }
        return Long.valueOf(seed);
    }

    private @Nullable AnswerScript script() {
        if (answers == null) {
            return null;
        }
        try {
            boolean standardInput = answers.equals("-");
            byte[] text = standardInput
                    ? SourceLoader.read(process.in())
                    : SourceLoader.file(answers).bytes();
            return AnswerScript.of(standardInput ? CliPhrases.say("file.standard-input") : answers, text);
        } catch (IOException e) {
            throw new UsageException("usage.answers-unreadable");
        }
    }
}
