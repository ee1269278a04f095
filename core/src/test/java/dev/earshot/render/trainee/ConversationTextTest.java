package dev.earshot.render.trainee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.session.Session;
import dev.earshot.text.Page;
import dev.earshot.text.TextLayout;
import org.junit.jupiter.api.Test;

class ConversationTextTest {
    @Test
    void says_in_words_who_speaks_and_how_they_sound() {
        Session session = PhoneCall.play(PhoneCall.machine());

        assertEquals("""
                Ada Byron, angry:
                  The gate opens at eight, and they will laugh again.
                """, ConversationText.heard(session, TextLayout.plain()));
    }

    @Test
    void what_is_hidden_stays_hidden() {
        Session session = PhoneCall.play(PhoneCall.machine());

        String text = ConversationText.heard(session, TextLayout.plain())
                + ConversationText.offers(session, TextLayout.plain());

        assertFalse(text.contains("afraid"), text);
    }

    @Test
    void a_locked_reply_has_its_reason_and_no_number() {
        Session session = PhoneCall.play(PhoneCall.machine(), "hear");
        String offers = ConversationText.offers(session, TextLayout.plain());

        assertTrue(offers.contains("  Not yet: Shall I show you? (It does not work yet.)"), offers);
        assertFalse(offers.contains("  7. "), offers);
    }

    @Test
    void the_last_words_stand_apart() {
        Session session = PhoneCall.play(PhoneCall.machine(), "hear", "ask-light", "fix");

        assertEquals("""
                Ada Byron, relieved:
                  It works.

                How it ends:
                  They are in.
                """, ConversationText.heard(session, TextLayout.plain()));
    }

    @Test
    void somebody_who_says_nothing_says_nothing_in_words() {
        Machine quiet = PhoneCall.machine(PhoneCall.TEXT.replace("    says-again: Well?\n", ""));
        Session session = PhoneCall.play(quiet, "try-it");

        assertEquals("Ada Byron, angry, says nothing.\n", ConversationText.heard(session, TextLayout.plain()));
    }

    @Test
    void nothing_from_a_scenario_can_steer_the_terminal() {
        Machine hostile = PhoneCall.machine(PhoneCall.TEXT.replace("name: Ada Byron", "name: \"Ada Byron\u200b\""));
        Session session = PhoneCall.play(hostile);

        String page = new Page(TextLayout.plain())
                .heading("a\u001b[2Jb\u009bc\u202ed")
                .paragraph("x\u0007y")
                .toString();

        assertEquals("a^[[2Jb<U+009B>c<U+202E>d\nx^Gy\n", page);
        assertTrue(ConversationText.heard(session, TextLayout.plain()).startsWith("Ada Byron"));
    }

    @Test
    void a_transcript_holds_every_word_in_order() {
        Session session = PhoneCall.play(PhoneCall.machine(), "hear", "ask-light", "fix");

        assertEquals("""
                The phone call

                Ada Byron, angry:
                  The gate opens at eight, and they will laugh again.

                You:
                  Gate at eight. I'm on it.

                Ada Byron, relieved:
                  Yes.
                  So?

                You:
                  What does the light do?

                Ada Byron, relieved:
                  It blinks.

                You:
                  Then I restart it.

                Ada Byron, relieved:
                  It works.

                How it ends:
                  They are in.
                """, TranscriptText.of(session, TextLayout.plain()));
    }
}
