package dev.earshot.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.ScenarioText;
import dev.earshot.machine.Machine;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Old puzzles as scenarios: how many ways there are, and what the best one is, is known without any search. */
class PuzzlesTest {
    private static final int EMPATHY = 0;
    private static final int RESPECT = 1;
    private static final int LISTENING = 2;
    /** What an ending earns in each skill for every reply the customer would still have waited for, in hundredths. */
    private static final int TIME_LEFT = 30;

    /** Six replies, each once: what has been said is a set, and a play is an order of all six. */
    @Test
    void sets_and_orders() {
        Machine machine = machine("""
                earshot: 1
                id: orders
                title: In any order
                customer: { name: Ada, frustration: 0, trust: 50, patience: 10, gives-up: rang-off }
                states:
                  only:
                    says: What now?
                    says-again: And now?
                    replies:
                      - { id: a, say: First words., does: [push] }
                      - { id: b, say: Second words., does: [push] }
                      - { id: c, say: Third words., does: [push] }
                      - { id: d, say: Fourth words., does: [push] }
                      - { id: e, say: Fifth words., does: [push] }
                      - { id: f, say: Sixth words., does: [push] }
                    reacts:
                      - { when: { did-any: [validate] }, to: thanks, says: Oh. }
                endings:
                  thanks: { satisfied: true, says: Thank you. }
                  rang-off: { satisfied: false, says: The line is dead. }
                """);
        StateSpace layers = layers(machine);
        assertEquals(List.of(1, 6, 15, 20, 15, 6), sizes(layers), "six over k");
        assertEquals(720, plays(layers), "six factorial");
        Exploration exploration = explored(machine);
        assertEquals(63, exploration.configurations());
        // Six pushes; and not having been heard costs a half, one, one and a half, then two each time.
        assertRange(-600, -600, -600, exploration, RESPECT);
        assertRange(-1500, -1500, -1500, exploration, LISTENING);
    }

    /** From one corner of a chessboard to the other, right or down: on each diagonal a row of Pascal's triangle. */
    @Test
    void ways_across_a_grid() {
        StringBuilder text = new StringBuilder("""
                earshot: 1
                id: grid
                title: Across the board
                customer: { name: Ada, frustration: 0, trust: 50, patience: 20, gives-up: rang-off }
                states:
                """);
        int last = 4;
        for (int x = 0; x <= last; x++) {
            for (int y = 0; y <= last && x + y < 2 * last; y++) {
                text.append(state(x, y));
                text.append(x < last ? move("right", x, y, cell(x + 1, y, last)) : "");
                text.append(y < last ? move("down", x, y, cell(x, y + 1, last)) : "");
            }
        }
        text.append("""
                endings:
                  there: { satisfied: true, says: Thank you. }
                  rang-off: { satisfied: false, says: The line is dead. }
                """);
        Machine machine = machine(text.toString());
        StateSpace layers = layers(machine);
        assertEquals(List.of(1, 2, 3, 4, 5, 4, 3, 2), sizes(layers), "the diagonals");
        assertEquals(70, plays(layers), "eight over four");
        // Every play takes eight replies of twenty: the credit for time is capped at six.
        assertRange(6 * TIME_LEFT, 6 * TIME_LEFT, 6 * TIME_LEFT, explored(machine), EMPATHY);
    }

    /** Three digits of three each; a wrong one, and it begins again: the chance to have it open is a sum done by hand. */
    @Test
    void a_combination_lock() {
        StringBuilder text = new StringBuilder("""
                earshot: 1
                id: lock
                title: Left, right, left
                customer: { name: Ada, frustration: 0, trust: 50, patience: 6, gives-up: rang-off }
                states:
                """);
        for (int digit = 0; digit < 3; digit++) {
            text.append(state(digit, 0));
            for (int pressed = 0; pressed < 3; pressed++) {
                String to = pressed != digit ? "at-0-0" : digit == 2 ? "open" : "at-" + (digit + 1) + "-0";
                text.append(move("press-" + pressed, digit, 0, to));
            }
        }
        text.append("""
                endings:
                  open: { satisfied: true, says: It is open. }
                  rang-off: { satisfied: false, says: The line is dead. }
                """);
        Machine machine = machine(text.toString());
        assertEquals(List.of(1, 2, 3, 3, 3, 3), sizes(layers(machine)), "how far one may have come");
        // Open at the third reply in 1 of 27 plays; at the fourth, fifth and sixth in 2 of 81 each.
        double chance = TIME_LEFT * (3 / 27.0 + 2 * 2 / 81.0 + 2 / 81.0);
        Exploration exploration = explored(machine);
        assertRange(0, 3 * TIME_LEFT, chance, exploration, EMPATHY);
        assertEquals(
                List.of("press-0-at-0-0", "press-1-at-1-0", "press-2-at-2-0"),
                exploration.best(exploration.skillGoal(EMPATHY)).orElseThrow().replies());
    }

    /** A jug of three and a jug of five, and four to be measured: six steps, and only one way in six. */
    @Test
    void two_jugs() {
        StringBuilder text = new StringBuilder("""
                earshot: 1
                id: jugs
                title: Exactly four
                customer: { name: Ada, frustration: 0, trust: 50, patience: 8, gives-up: rang-off }
                states:
                """);
        for (int x = 0; x <= 3; x++) {
            for (int y = 0; y <= 5; y++) {
                if (y != 4) {
                    int rightwards = Math.min(x, 5 - y);
                    int leftwards = Math.min(y, 3 - x);
                    text.append(state(x, y))
                            .append(move("fill-3", x, y, jugs(3, y)))
                            .append(move("fill-5", x, y, jugs(x, 5)))
                            .append(move("empty-3", x, y, jugs(0, y)))
                            .append(move("empty-5", x, y, jugs(x, 0)))
                            .append(move("pour-3", x, y, jugs(x - rightwards, y + rightwards)))
                            .append(move("pour-5", x, y, jugs(x + leftwards, y - leftwards)));
                }
            }
        }
        text.append("""
                endings:
                  four: { satisfied: true, says: That is four. }
                  rang-off: { satisfied: false, says: The line is dead. }
                """);
        Machine machine = machine(text.toString());
        Exploration exploration = explored(machine);
        BestPlay best = exploration.best(exploration.skillGoal(EMPATHY)).orElseThrow();
        assertEquals(
                List.of(
                        "fill-5-at-0-0",
                        "pour-5-at-0-5",
                        "empty-3-at-3-2",
                        "pour-5-at-0-2",
                        "fill-5-at-2-0",
                        "pour-5-at-2-5"),
                best.replies());
        assertEquals(2 * TIME_LEFT, best.value());
        assertEquals("four", best.end().ending());
    }

    private static String cell(int x, int y, int last) {
        return x + y == 2 * last ? "there" : "at-%d-%d".formatted(x, y);
    }

    private static String jugs(int three, int five) {
        return five == 4 ? "four" : "at-%d-%d".formatted(three, five);
    }

    private static String state(int x, int y) {
        return "  at-%d-%d:\n    says: Here.\n    says-again: Still here.\n    replies:\n".formatted(x, y);
    }

    private static String move(String what, int x, int y, String to) {
        return "      - { id: %s-at-%d-%d, say: Do it., does: [push], again: true, customer-says: { says: Done., to: %s } }\n"
                .formatted(what, x, y, to);
    }

    private static void assertRange(long worst, long best, double chance, Exploration exploration, int skill) {
        PointRange found = exploration.skills().get(skill);
        assertEquals(worst, found.worst(), "worst");
        assertEquals(best, found.best(), "best");
        assertEquals(chance, found.chance(), 1e-9, "chance");
    }

    private static List<Integer> sizes(StateSpace layers) {
        return IntStream.range(0, layers.count()).mapToObj(layers::size).toList();
    }

    /** How many plays there are: from the last layer back, the ways on from each configuration. */
    private static long plays(StateSpace layers) {
        long[] ahead = {};
        for (int turn = layers.count() - 1; turn >= 0; turn--) {
            long[] here = new long[layers.size(turn)];
            Transitions transitions = layers.transitions(turn);
            for (int index = 0; index < here.length; index++) {
                for (int edge = transitions.first(index); edge < transitions.end(index); edge++) {
                    here[index] += transitions.next(edge) < 0 ? 1 : ahead[transitions.next(edge)];
                }
            }
            ahead = here;
        }
        return ahead[0];
    }

    private static StateSpace layers(Machine machine) {
        return StateSpace.reach(machine, machine.begin().snapshot(), Long.MAX_VALUE, Parallelism.ONE)
                .orElseThrow();
    }

    private static Exploration explored(Machine machine) {
        Exploration exploration = Search.standard().explore(machine);
        assertTrue(exploration.isExact());
        return exploration;
    }

    private static Machine machine(String text) {
        return ScenarioText.of("puzzle", text).machine();
    }
}
