package dev.earshot.cli;

import dev.earshot.record.ListDocument;
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
        List<ListDocument.Entry> entries = Catalogue.read(new Saves(surroundings));
        if (json) {
            surroundings.out().print(ListDocument.of(entries));
            return ExitCode.FINE;
        }
        Screen screen = new Screen(surroundings, surroundings.out(), false);
        for (ListDocument.Entry entry : entries) {
            screen.say(entry.id() + ": " + entry.title());
            screen.item("  ", Catalogue.details(entry));
            screen.gap();
        }
        screen.say("To play one of them:\n  " + surroundings.command() + " play "
                + Library.ids().get(0));
        return ExitCode.FINE;
    }
}
