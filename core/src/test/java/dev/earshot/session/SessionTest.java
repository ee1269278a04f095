package dev.earshot.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.Plays;
import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Machine machine = ScenarioTexts.RING.machine();

    private static List<String> heard(Session session) {
        return session.turns().get(session.turns().size() - 1).heard().stream()
                .map(SpokenLine::text)
                .toList();
    }

    @Test
    void aReplyMakesANewSessionAndLeavesTheOldOneAsItIs() {
        Session start = Session.begin(machine, 7);
        Session next = Plays.play(machine, 7, "ask-light");
        assertEquals(0, start.turns().size());
        assertEquals(1, next.turns().size());
        assertEquals(start.snapshot(), next.rewind(0).snapshot());
    }

    @Test
    void goingBackAndOnAgainIsTheSamePlay() {
        Session all = Plays.play(machine, 7, "ask-light", "hear", "fix");
        Session again = Plays.play(machine, 7, "ask-light", "shrug").rewind(1);
        for (String reply : List.of("hear", "fix")) {
            again = ((Session.Attempt.Accepted) again.reply(reply)).session();
        }
        assertEquals(all.turns(), again.turns());
        assertEquals("in-time", again.ending().orElseThrow());
    }

    @Test
    void whatWasAskedIsNamedAndWhatWasNotIsThat() {
        assertEquals(List.of("I told you, class at eight."), heard(Plays.play(machine, 7, "ask-time")));
    }

    @Test
    void theCustomersNameIsFilledInOnBothSides() {
        Offer shrug = Session.begin(machine, 7).offers().stream()
                .filter(offer -> offer.id().equals("shrug"))
                .findFirst()
                .orElseThrow();
        assertEquals("Well, Ada, that is that.", shrug.say());
    }

    @Test
    void aDollarInFrontOfAPlaceholderIsADollar() {
        Machine machine = ScenarioTexts.RING
                .replacing("Well, {customer}, that", "Well, ${customer}, that")
                .machine();
        assertEquals(
                "Well, $Ada, that is that.",
                Plays.play(machine, 7, "shrug").turns().get(0).say());
    }

    @Test
    void theSeedChoosesTheOrderAndASpentReplyDoesNotReorderTheRest() {
        Set<List<String>> orders = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Session start = Session.begin(machine, seed);
            List<String> order = start.offers().stream().map(Offer::id).toList();
            List<String> later = Plays.play(machine, seed, "ask-light").offers().stream()
                    .map(Offer::id)
                    .toList();
            assertEquals(order.stream().filter(id -> !id.equals("ask-light")).toList(), later);
            orders.add(order);
        }
        assertEquals(24, orders.size(), "all orders of four replies");
    }

    @Test
    void theSeedChoosesTheWording() {
        Set<String> wordings = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            wordings.add(Session.begin(machine, seed).firstWords().get(0).text());
        }
        assertEquals(Set.of("Class is at eight!", "Eight, I have class at eight."), wordings);
    }

    @Test
    void theSameSeedIsTheSamePlay() {
        assertEquals(
                Plays.play(machine, 3, "ask-light", "hear").turns(),
                Plays.play(machine, 3, "ask-light", "hear").turns());
    }

    @Test
    void refusalsSayWhyAndChangeNothing() {
        Session session = Plays.play(machine, 7, "ask-light");
        assertEquals(new Session.Attempt.Refused(Refusal.SPENT), session.reply("ask-light"));
        assertEquals(new Session.Attempt.Refused(Refusal.NOT_OFFERED), session.reply("fix"));
        assertEquals(new Session.Attempt.Refused(Refusal.UNKNOWN), session.reply("nothing"));
        Session over = Plays.play(machine, 7, "shrug");
        assertEquals(new Session.Attempt.Refused(Refusal.OVER), over.reply("hear"));
        assertTrue(over.offers().isEmpty());
    }

    @Test
    void aSnapshotOfAnotherMachineIsAMistake() {
        Machine other = ScenarioTexts.RING.machine();
        assertThrows(
                IllegalArgumentException.class,
                () -> other.advance(Session.begin(machine, 7).snapshot(), "hear"));
        assertNotEquals(
                Session.begin(machine, 7).snapshot(), Session.begin(other, 7).snapshot());
    }
}
