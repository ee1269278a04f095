package dev.earshot.cli;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Explanation;
import dev.earshot.text.Message;
import dev.earshot.text.TerminalText;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code earshot explain}: the page of a code, with a file that has the flaw and one that does not. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Parameters(paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    ExplainCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        Explanation page = Explanation.explain(code).orElseThrow(() -> new UsageException(unknown()));
        TextOutput output = new TextOutput(process, process.out(), false);
        output.say(
                "explain.heading",
                "id",
                page.code().id(),
                "name",
                page.code().kebab(),
                "summary",
                page.code().summary());
        output.gap();
        output.paragraph(reflowed(page.text()));
        output.gap();
        output.say("explain.wrong");
        output.gap();
        output.print(indented(page.wrong()));
        output.gap();
        output.say("explain.right");
        output.gap();
        output.print(indented(page.right()));
        return ExitCode.FINE;
    }

    private Message unknown() {
        List<String> known = Arrays.stream(Code.values())
                .flatMap(each -> Stream.of(each.id(), each.kebab()))
                .toList();
        return UnknownName.message("usage.unknown-code", code, known);
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
