package dev.earshot.cli;

import dev.earshot.record.ListDocument;
import dev.earshot.record.Save;
import dev.earshot.text.TerminalText;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code earshot list}: what can be played. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "List the scenarios that come with Earshot.")
final class ListCommand implements Callable<Integer> {
    private final ProcessContext process;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    ListCommand(ProcessContext process) {
        this.process = process;
    }

    @Override
    public Integer call() {
        SaveStore saves = new SaveStore(process);
        List<ListDocument.Entry> entries = ScenarioCatalog.read(saves);
        if (json) {
            process.out().print(ListDocument.of(entries));
            return ExitCode.FINE;
        }
        print(entries, saves);
        return ExitCode.FINE;
    }

    private void print(List<ListDocument.Entry> entries, SaveStore saves) {
        TextOutput output = new TextOutput(process, process.out(), false);
        for (ListDocument.Entry entry : entries) {
            output.say(entry.id() + ": " + entry.title());
            output.item("  ", ScenarioCatalog.details(entry));
            output.gap();
        }
        for (Save save : saves.all()) {
            String file = save.file();
            if (file != null) {
                output.say("Unfinished, from a file of your own: " + TerminalText.line(file));
                output.gap();
            }
        }
        output.say("To play one of them:");
        output.command(process.command() + " play " + SourceLoader.ids().get(0));
    }
}
