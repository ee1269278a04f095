package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.machine.Offer;
import dev.earshot.render.ConversationText;
import dev.earshot.render.TerminalText;
import dev.earshot.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Replies written down beforehand, one per line: their ids, or numbers as displayed. A {@code #} begins a comment. */
final class Script {
    private final String name;
    private final List<Entry> entries;

    private Script(String name, List<Entry> entries) {
        this.name = name;
        this.entries = entries;
    }

    private record Entry(int line, String answer) {}

    /** @param name how messages call it */
    static Script of(String name, byte[] text) {
        String decoded = new String(text, StandardCharsets.UTF_8);
        List<String> lines = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded)
                .lines()
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String answer = lines.get(i).replaceFirst("#.*", "").strip();
            if (!answer.isEmpty()) {
                entries.add(new Entry(i + 1, answer));
            }
        }
        return new Script(name, entries);
    }

    /**
     * How far it led.
     *
     * @param session where the play stood then
     * @param problem what was wrong with an answer, as it is printed; null: nothing
     * @param left how many answers were not needed
     */
    record Played(Session session, @Nullable String problem, int left) {}

    /**
     * Plays on from here.
     *
     * @param screen where the conversation can be followed; null: nobody does
     */
    Played play(Session from, @Nullable Screen screen) {
        Session session = from;
        show(session, screen);
        int next = 0;
        while (!session.isOver() && next < entries.size()) {
            Entry entry = entries.get(next++);
            if (screen != null) {
                screen.ask("Your reply (" + Replies.range(open(session).size()) + "):");
                screen.print(TerminalText.line(entry.answer()) + "\n\n");
            }
            Optional<Session> replied = Replies.give(session, entry.answer());
            if (replied.isEmpty()) {
                return new Played(session, problem(session, entry), 0);
            }
            session = replied.get();
            show(session, screen);
        }
        return new Played(session, null, entries.size() - next);
    }

    private static void show(Session session, @Nullable Screen screen) {
        if (screen != null) {
            screen.print(ConversationText.heard(session, screen.layout()));
            screen.gap();
            if (!session.isOver()) {
                screen.print(ConversationText.offers(session, screen.layout()));
                screen.gap();
            }
        }
    }

    private static List<Offer> open(Session session) {
        return session.offers().stream().filter(Offer::isOpen).toList();
    }

    private String problem(Session session, Entry entry) {
        List<Offer> open = open(session);
        String offered = IntStream.range(0, open.size())
                .mapToObj(i -> i + 1 + " " + open.get(i).id())
                .collect(Collectors.joining(", "));
        String locked = Replies.lockedBecause(session, entry.answer());
        return TerminalText.line(name) + ":" + entry.line() + ": " + TerminalText.line(Wording.quoted(entry.answer()))
                + (locked == null ? " is not on offer" : " cannot be said yet")
                + " as reply " + (session.turns().size() + 1)
                + (locked == null ? "" : ": " + TerminalText.line(locked))
                + "\non offer there: " + offered + "\n";
    }
}
