package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.record.ListDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets somebody choose what to play. */
final class Menu {
    private final Dialogue dialogue;
    private final Screen screen;
    private final Saves saves;
    private final boolean terminal;

    /** @param terminal whether somebody sits in front of it, who leaves by ending the input */
    Menu(Dialogue dialogue, Saves saves, boolean terminal) {
        this.terminal = terminal;
        this.dialogue = dialogue;
        this.screen = dialogue.screen();
        this.saves = saves;
    }

    /** The scenario chosen; null: none, and that is fine. */
    @Nullable
    Source choose() {
        List<ListDocument.Entry> entries = Catalogue.read(saves);
        screen.say("Who would you like to talk to?");
        screen.gap();
        for (int i = 0; i < entries.size(); i++) {
            screen.item("  " + (i + 1) + ". ", entries.get(i).title() + "\n" + Catalogue.details(entries.get(i)));
        }
        screen.gap();
        List<String> ids = entries.stream().map(ListDocument.Entry::id).toList();
        String possible = "Type a number from 1 to " + ids.size() + " and press Enter, or quit to leave.";
        while (true) {
            Optional<String> answer = dialogue.ask("Your choice (1-" + ids.size() + "):");
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
                screen.gap();
                return Library.bundled(id);
            }
            List<String> near = Wording.nearest(typed, ids);
            String meant = near.isEmpty() ? "" : " Did you mean " + Wording.oneOf(near) + "?";
            screen.say(
                    typed.isEmpty()
                            ? possible
                            : Wording.quoted(typed) + " is not on the list." + meant + " " + possible);
        }
    }
}
