package dev.earshot.cli;

import dev.earshot.diagnostic.Wording;
import dev.earshot.machine.Offer;
import dev.earshot.render.trainee.ConversationText;
import dev.earshot.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The conversation itself, with somebody who types: reply by reply, until it ends or is left. */
final class ConversationLoop {
    private static final String HELP =
            "Type the number of a reply and press Enter; its id does, too. Other words you can "
                    + "type:\n"
                    + "  again: hear the last words again\n"
                    + "  quit: leave now and go on another time\n"
                    + "  stop: leave without a score; this conversation is forgotten";

    private final Prompt prompt;
    private final TextOutput output;
    private final Autosave autosave;

    ConversationLoop(Prompt prompt, Autosave autosave) {
        this.prompt = prompt;
        this.output = prompt.output();
        this.autosave = autosave;
    }

    /** Plays on from here. */
    Left play(Session from) {
        Session session = from;
        output.print(ConversationText.heard(session, output.layout()));
        while (!session.isOver()) {
            output.gap();
            output.print(ConversationText.offers(session, output.layout()));
            output.gap();
            Answered answered = answer(session);
            if (answered.how() != How.REPLIED) {
                return new Left(session, answered.how());
            }
            session = answered.session();
            autosave.replied(session);
            output.gap();
            output.print(ConversationText.heard(session, output.layout()));
        }
        return new Left(session, How.REPLIED);
    }

    /** How somebody left a conversation, or a turn of it. */
    enum How {
        /** By a reply, the last one if it was the conversation. */
        REPLIED,
        QUIT,
        STOPPED,
        /** There was nothing more to read. */
        END_OF_INPUT
    }

    /** Where the conversation stood when it was left. */
    record Left(Session session, How how) {}

    private record Answered(Session session, How how) {}

    private Answered answer(Session session) {
        List<Offer> open = session.offers().stream().filter(Offer::isOpen).toList();
        while (true) {
            Optional<String> typed = prompt.ask("Your reply (" + ReplyParser.range(open.size()) + "):");
            if (typed.isEmpty()) {
                return new Answered(session, How.END_OF_INPUT);
            }
            switch (typed.get().toLowerCase(Locale.ROOT)) {
                case "quit":
                    return new Answered(session, How.QUIT);
                case "stop":
                    return new Answered(session, How.STOPPED);
                case "help", "?":
                    output.say(HELP);
                    break;
                case "again":
                    output.gap();
                    output.print(ConversationText.heard(session, output.layout()));
                    output.gap();
                    output.print(ConversationText.offers(session, output.layout()));
                    output.gap();
                    break;
                default:
                    Optional<Session> next = ReplyParser.give(session, typed.get());
                    if (next.isPresent()) {
                        return new Answered(next.get(), How.REPLIED);
                    }
                    output.say(refusal(session, typed.get(), open.size()));
            }
        }
    }

    private static String refusal(Session session, String typed, int open) {
        String possible = "Type a number from " + ReplyParser.range(open).replace("-", " to ")
                + " and press Enter, or help to see what else you can type.";
        String locked = ReplyParser.lockedBecause(session, typed);
        if (locked != null) {
            return "That cannot be said yet: " + locked + " " + possible;
        }
        return typed.isEmpty() ? possible : Wording.quoted(typed) + " is not one of the replies. " + possible;
    }
}
