package dev.earshot.cli;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.diagnostic.Wording;
import dev.earshot.text.TerminalText;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code earshot explain}: the page of a code, with a file that has the flaw and one that does not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Explain a code that check printed, with an example.")
final class ExplainCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "CODE", description = "A code such as ES012, or its name, such as unknown-state.")
    private String code = "";

    ExplainCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        Explanation page = Explanation.explain(code).orElseThrow(() -> new UsageException(unknown()));
        TextOutput output = new TextOutput(process, process.out(), false);
        output.say(page.code().id() + " " + page.code().kebab() + ": "
                + page.code().summary());
        output.gap();
        output.say(reflowed(page.text()));
        output.gap();
        output.say("Wrong:");
        output.gap();
        output.print(indented(page.wrong()));
        output.gap();
        output.say("Right:");
        output.gap();
        output.print(indented(page.right()));
        return ExitCode.FINE;
    }

    private String unknown() {
        List<String> known = Arrays.stream(Code.values())
                .flatMap(each -> Stream.of(each.id(), each.kebab()))
                .toList();
        String help = Wording.didYouMean(code, known, "codes");
        return "there is no code " + Wording.quoted(code) + (help == null ? "" : "; " + help);
    }

    /** The pages have lines of their own width; only paragraphs and list entries begin a line here. */
    private static String reflowed(String text) {
        return text.replaceAll("(?<!\n)\n(?![\n*-])", " ");
    }

    /** Samples are shown as they are, never wrapped: in YAML, line ends and blanks count. */
    private static String indented(String sample) {
        return sample.lines()
                .map(line -> line.isEmpty() ? "\n" : "    " + TerminalText.line(line) + "\n")
                .reduce("", String::concat);
    }
}
