package dev.earshot.render.trainee;

import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;

/** A whole conversation, to be read or passed on: who said what, and nothing of what it was judged as. */
public final class TranscriptText {
    private TranscriptText() {}

    /** Everything said so far. */
    public static String of(Session session, TextLayout layout) {
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
