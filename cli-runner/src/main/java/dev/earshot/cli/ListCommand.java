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
    private final Surroundings surroundings;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Saves saves = new Saves(surroundings);
        List<ListDocument.Entry> entries = Catalogue.read(saves);
        if (json) {
            surroundings.out().print(ListDocument.of(entries));
            return ExitCode.FINE;
        }
        print(entries, saves);
        return ExitCode.FINE;
    }

    private void print(List<ListDocument.Entry> entries, Saves saves) {
        Screen screen = new Screen(surroundings, surroundings.out(), false);
        for (ListDocument.Entry entry : entries) {
            screen.say(entry.id() + ": " + entry.title());
            screen.item("  ", Catalogue.details(entry));
            screen.gap();
        }
        for (Save save : saves.all()) {
            String file = save.file();
            if (file != null) {
                screen.say("Unfinished, from a file of your own: " + TerminalText.line(file));
                screen.gap();
            }
        }
        screen.say("To play one of them:");
        screen.command(surroundings.command() + " play " + Library.ids().get(0));
    }
}
