package dev.earshot.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.earshot.fixture.Plays;
import dev.earshot.fixture.ScenarioText;
import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.machine.Machine;
import org.junit.jupiter.api.Test;

/** A save leads exactly where it led before, or nowhere. */
class ReplayTest {
    private final Session played = Plays.play(ScenarioTexts.RING.machine(), 7, "ask-light", "hear", "wait");
    private final Journal journal = Journal.of(played);

    private Replay after(String was, String is) {
        String edited = ScenarioTexts.RING.text().replace(was, is);
        if (edited.equals(ScenarioTexts.RING.text())) {
            throw new AssertionError("nothing was edited: " + was);
        }
        return Replay.of(ScenarioText.of("ring", edited).machine(), journal);
    }

    private static void assertRefused(int turn, Replay.Mismatch mismatch, Replay replay) {
        Replay.Refused refused = assertInstanceOf(Replay.Refused.class, replay);
        assertEquals(turn, refused.turn());
        assertEquals(mismatch, refused.mismatch());
    }

    private void assertResumed(Replay.Change change, Replay replay) {
        Replay.Resumed resumed = assertInstanceOf(Replay.Resumed.class, replay);
        assertEquals(change, resumed.change());
        assertEquals(
                played.turns().stream().map(Turn::reply).toList(),
                resumed.session().turns().stream().map(Turn::reply).toList());
        assertEquals(played.view().state(), resumed.session().view().state());
    }

    @Test
    void theSameScenarioPlaysTheSameTranscript() {
        Machine machine = ScenarioTexts.RING.machine();
        Replay.Resumed resumed = assertInstanceOf(Replay.Resumed.class, Replay.of(machine, journal));
        assertEquals(Replay.Change.NONE, resumed.change());
        assertEquals(
                played.turns().stream().map(Turn::heard).toList(),
                resumed.session().turns().stream().map(Turn::heard).toList());
    }

    @Test
    void everyTurnOfAPlayCanBeTakenUpAgain() {
        for (int turns = 0; turns <= played.turns().size(); turns++) {
            Session part = played.rewind(turns);
            Replay.Resumed resumed =
                    assertInstanceOf(Replay.Resumed.class, Replay.of(played.machine(), Journal.of(part)));
            assertEquals(part.turns(), resumed.session().turns());
            assertEquals(part.snapshot(), resumed.session().snapshot());
        }
    }

    @Test
    void aCorrectedTypoIsNotInTheWay() {
        assertResumed(Replay.Change.WORDING, after("Eight it is.", "Eight then."));
        assertResumed(Replay.Change.WORDING, after("title: The phone rings", "title: It rings"));
    }

    @Test
    void aReplyThatIsGoneIsRefusedAtItsTurn() {
        assertRefused(
                1,
                Replay.Mismatch.REPLY,
                after("      - { id: ask-light, say: What does the light do?, does: [{ ask: light }] }\n", ""));
    }

    @Test
    void aReplyThatMovedToAnotherStateIsRefusedAtItsTurn() {
        String line = "      - { id: ask-light, say: What does the light do?, does: [{ ask: light }] }\n";
        String moved = ScenarioTexts.RING
                .text()
                .replace(line, "")
                .replace("      - { id: ask-lamp", line + "      - { id: ask-lamp");
        assertRefused(
                1,
                Replay.Mismatch.REPLY,
                Replay.of(ScenarioText.of("ring", moved).machine(), journal));
    }

    @Test
    void aReplyThatLeadsElsewhereIsRefusedAtTheNextTurn() {
        assertRefused(
                3,
                Replay.Mismatch.STATE,
                after(
                        "{ when: { did-any: paraphrase }, says: Yes., to: working }",
                        "{ when: { did-any: paraphrase }, says: Yes. }"));
    }

    @Test
    void aReplyThatWasPutBesideIsRefusedBecauseTheChoiceWasAnother() {
        assertRefused(
                1,
                Replay.Mismatch.OFFER,
                after(
                        "      - { id: shrug",
                        "      - { id: sorry, say: Sorry., does: [apologise] }\n      - { id: shrug"));
    }

    @Test
    void wherePlayEndedUpIsComparedToo() {
        Journal elsewhere = new Journal(
                journal.rules(),
                journal.scenario(),
                journal.fingerprints(),
                journal.rubric(),
                journal.seed(),
                journal.entries(),
                "in-time",
                journal.quiz());
        assertRefused(4, Replay.Mismatch.STATE, Replay.of(ScenarioTexts.RING.machine(), elsewhere));
    }

    @Test
    void aChangeThatThisPlayNeverTouchedIsSaidAndNotInTheWay() {
        assertResumed(Replay.Change.ELSEWHERE, after("does: [dismiss]", "does: [dismiss, blame]"));
    }

    @Test
    void aRenamedReplyOrStateKeepsItsSaves() {
        Replay replay = after("id: ask-light,", "id: ask-the-light, was: [ask-light],");
        Replay.Resumed resumed = assertInstanceOf(Replay.Resumed.class, replay);
        assertEquals(Replay.Change.NONE, resumed.change());
        assertEquals("ask-the-light", resumed.session().turns().get(0).reply());
        assertEquals(played.view().state(), resumed.session().view().state());
    }

    @Test
    void rulesOfAnotherVersionAreRefused() {
        Journal older = new Journal(
                Journal.RULES + 1,
                journal.scenario(),
                journal.fingerprints(),
                journal.rubric(),
                journal.seed(),
                journal.entries(),
                journal.reached(),
                journal.quiz());
        assertRefused(1, Replay.Mismatch.RULES, Replay.of(ScenarioTexts.RING.machine(), older));
    }
}
