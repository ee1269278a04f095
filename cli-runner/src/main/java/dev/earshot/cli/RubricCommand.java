package dev.earshot.cli;

import dev.earshot.render.author.RubricText;
import dev.earshot.rubric.Rubric;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code earshot rubric}: what words are worth, and why. */
@Command(
        name = "rubric",
        mixinStandardHelpOptions = true,
        description = "Print a rubric: its words, what they are worth and why, and its rules.",
        footer = {
            "",
            "A rubric of your own is a copy of the standard one with other sizes; name it",
            "in a scenario by 'rubric: its-name', and put its-name.rubric.yaml beside it."
        })
final class RubricCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|NAME",
            defaultValue = RubricLoader.STANDARD,
            description = "A rubric file, or the name of one here. Without it: the standard rubric.")
    private String rubric = RubricLoader.STANDARD;

    @Option(names = "--markdown", description = "Print Markdown instead, to be kept or shared.")
    private boolean markdown;

    @Option(names = "--yaml", description = "Print the file itself, to be copied and changed.")
    private boolean yaml;

    RubricCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        if (markdown && yaml) {
            throw new UsageException("--markdown and --yaml cannot be had together");
        }
        SourceText source = RubricLoader.find(rubric);
        RubricLoader.Opened opened = RubricLoader.open(source, process.command());
        Rubric read = opened.rubric();
        if (read == null) {
            process.out().print(opened.report());
            return ExitCode.PROBLEMS;
        }
        process.messages().print(opened.report());
        TextOutput output = new TextOutput(process, process.out(), true);
        if (yaml) {
            output.print(new String(source.bytes(), StandardCharsets.UTF_8));
        } else {
            output.print(markdown ? RubricText.markdown(read) : RubricText.of(read, output.layout()));
        }
        return ExitCode.FINE;
    }
}
