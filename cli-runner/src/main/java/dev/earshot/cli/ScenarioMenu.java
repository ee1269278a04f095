package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.record.ListDocument;
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
        output.say("Who would you like to talk to?");
        output.gap();
        for (int i = 0; i < entries.size(); i++) {
            output.item("  " + (i + 1) + ". ", entries.get(i).title() + "\n" + ScenarioCatalog.details(entries.get(i)));
        }
        output.gap();
        List<String> ids = entries.stream().map(ListDocument.Entry::id).toList();
        String possible = "Type a number from 1 to " + ids.size() + " and press Enter, or quit to leave.";
        while (true) {
            Optional<String> answer = prompt.ask("Your choice (1-" + ids.size() + "):");
            if (answer.isEmpty() && terminal) {
                return null;
            }
            if (answer.isEmpty()) {
                throw new UsageException("say which scenario to play: " + String.join(", ", ids));
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
            List<String> near = Wording.nearest(typed, ids);
            String meant = near.isEmpty() ? "" : " Did you mean " + Wording.oneOf(near) + "?";
            output.say(
                    typed.isEmpty()
                            ? possible
                            : Wording.quoted(typed) + " is not on the list." + meant + " " + possible);
        }
    }
}
