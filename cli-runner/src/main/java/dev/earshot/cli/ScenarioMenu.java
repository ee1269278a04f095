package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.record.ListDocument;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets somebody choose what to play. */
final class ScenarioMenu {
    private final Prompt prompt;
    private final TextOutput output;
    private final SaveStore saves;
    private final boolean terminal;

    /** @param terminal whether somebody sits in front of it, who leaves by ending the input */
    ScenarioMenu(Prompt prompt, SaveStore saves, boolean terminal) {
        this.terminal = terminal;
        this.prompt = prompt;
        this.output = prompt.output();
        this.saves = saves;
    }

    /** The scenario chosen; null: none, and that is fine. */
    @Nullable
    SourceText choose() {
        List<ListDocument.Entry> entries = ScenarioCatalog.read(saves);
        output.say("menu.heading");
        output.gap();
        for (int i = 0; i < entries.size(); i++) {
            output.item("  " + (i + 1) + ". ", entry(entries.get(i)));
        }
        output.gap();
        List<String> ids = entries.stream().map(ListDocument.Entry::id).toList();
        Message possible = Message.of("menu.possible", "last", ids.size());
        while (true) {
            Optional<String> answer = prompt.ask(Message.of("menu.ask", "last", ids.size()));
            if (answer.isEmpty() && terminal) {
                return null;
            }
            if (answer.isEmpty()) {
                throw new UsageException("usage.which-scenario", "names", Argument.row(ids));
            }
            String typed = answer.get().toLowerCase(Locale.ROOT);
            if (typed.equals("quit") || typed.equals("stop")) {
                return null;
            }
            int number = typed.matches("[0-9]{1,3}[.)]?") ? Integer.parseInt(typed.replaceAll("[.)]", "")) : 0;
            String id = number >= 1 && number <= ids.size() ? ids.get(number - 1) : typed;
            if (ids.contains(id)) {
                output.gap();
                return SourceLoader.bundled(id);
            }
            output.say(typed.isEmpty() ? possible : unknown(typed, ids, possible));
        }
    }

    private static String entry(ListDocument.Entry entry) {
        return CliPhrases.say("menu.entry", "title", entry.title(), "details", ScenarioCatalog.details(entry));
    }

    private static Message unknown(String typed, List<String> ids, Message possible) {
        List<String> near = Wording.nearest(typed, ids);
        Argument given = Argument.quoted(typed);
        return near.isEmpty()
                ? Message.of("menu.unknown", "typed", given, "possible", possible)
                : Message.of("menu.unknown-near", "typed", given, "names", Argument.anyOf(near), "possible", possible);
    }
}
