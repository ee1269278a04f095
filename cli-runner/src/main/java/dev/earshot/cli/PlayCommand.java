package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.machine.Machine;
import dev.earshot.render.diagnostics.DiagnosticText;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot play}: be on the phone. */
@Command(
        name = "play",
        mixinStandardHelpOptions = true,
        description = "Be on the phone with a customer, then look back on how it went.",
        footer = {
            "",
            "Answer with the number of a reply. Words you can type as well: help, again,",
            "quit (the conversation is kept, and you can go on another time), stop (it is",
            "forgotten, without a score). The end of the input counts as quit.",
            "",
            "After the last word you are asked what you heard. There you can also type skip,",
            "which leaves the questions out; so does the end of the input, except at a",
            "terminal."
        })
final class PlayCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID|FILE",
            description = "A scenario that comes with Earshot, or a scenario file. Without it you choose from a list.")
    private @Nullable String scenario;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Chooses wording and the order of replies. The same seed, the same words.")
    private @Nullable String seed;

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description =
                    "Play by a list of replies, one per line: their ids, or numbers as displayed; # begins a comment; - reads"
                            + " standard input. Nobody is asked anything. Lines such as quiz: 2 answer the questions after the"
                            + " conversation, by number or by the words of the answer; without them the questions are skipped.")
    private @Nullable String answers;

    @Option(names = "--resume", description = "Go on with the unfinished conversation, without asking.")
    private boolean resume;

    @Option(names = "--new", description = "Start over, without asking.")
    private boolean startOver;

    @Option(
            names = "--json",
            description = "Print the result as one JSON document. Everything else goes to standard error.")
    private boolean json;

    @Option(names = "--no-color", description = "Print plain text. Setting NO_COLOR does the same.")
    private boolean noColor;

    PlayCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        if (resume && startOver) {
            throw new UsageException("--resume and --new cannot be had together");
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
            throw new UsageException("say which scenario to play: " + String.join(", ", SourceLoader.ids()));
        }
        return new ScenarioMenu(prompt, new SaveStore(process), process.terminal()).choose();
    }

    private @Nullable Long seed() {
        if (seed == null) {
            return null;
        }
        // ASCII digits only: Java would take other ones for numbers, too.
        if (!seed.matches("-?[0-9]{1,18}")) {
            throw new UsageException("the seed has to be a whole number, not " + Wording.quoted(seed));
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
            return AnswerScript.of(standardInput ? "standard input" : answers, text);
        } catch (IOException e) {
            throw new UsageException("the answers cannot be read");
        }
    }
}
