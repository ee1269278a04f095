package dev.earshot.render;

import dev.earshot.session.Session;
import dev.earshot.session.Turn;

/** A whole conversation, to be read or passed on: who said what, and nothing of what it was judged as. */
public final class TranscriptText {
    private TranscriptText() {}

    /** Everything said so far. */
    public static String of(Session session, Layout layout) {
        Page page = new Page(layout);
        page.heading(session.machine().scenario().title().value());
        ConversationText.addHeard(page.gap(), session.rewind(0));
        for (Turn turn : session.turns()) {
            page.gap().heading(Phrases.say("speaker.you")).item("  ", turn.say());
            ConversationText.addHeard(page.gap(), session.rewind(turn.number()));
        }
        return page.toString();
    }
}
