package dev.earshot.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.machine.Machine;
import dev.earshot.render.author.RatingSheetText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is handed out to raters. */
class RatingSheetTest {
    private static final RatingSheet SHEET = RatingSheet.of(ScenarioTexts.PRINTER.machine(), 1);

    @Test
    void every_reply_stands_there_once_for_each_state_that_offers_it() {
        List<String> offered = SHEET.situations().stream()
                .flatMap(situation -> situation.items().stream().map(item -> situation.state() + " " + item.reply()))
                .sorted()
                .toList();

        assertEquals(
                List.of(
                        "waiting blame-her",
                        "waiting give-back",
                        "waiting rush",
                        "waiting soothe",
                        "working rush",
                        "working wake-it"),
                offered);
    }

    @Test
    void what_no_conversation_offers_is_left_out_and_named() {
        assertEquals(List.of(new RatingSheet.NeverOffered("working", "never")), SHEET.neverOffered());
        assertTrue(SHEET.complete());
    }

    @Test
    void a_situation_is_the_end_of_the_shortest_conversation_that_leads_there() {
        assertEquals(
                List.of(List.of(), List.of("give-back")),
                paths(SHEET).stream().sorted((a, b) -> a.size() - b.size()).toList());
    }

    @Test
    void a_reply_that_is_locked_is_rated_where_it_is_not() {
        Machine machine = ScenarioTexts.PRINTER
                .replacing(
                        "does: [blame]", "does: [blame]\n        when: { turn: 2.. }\n        locked-because: Not yet.")
                .machine();
        RatingSheet sheet = RatingSheet.of(machine, 1);

        Situation situation = sheet.situations().stream()
                .filter(one ->
                        one.items().stream().anyMatch(item -> item.reply().equals("blame-her")))
                .findFirst()
                .orElseThrow();
        assertEquals(2, situation.session().turns().size());
    }

    @Test
    void placeholders_are_filled_in() {
        assertTrue(SHEET.items().anyMatch(item -> item.say().equals("Wages by five. I am on it, Ana.")));
    }

    @Test
    void the_seed_shuffles_replies_and_situations_and_changes_no_item() {
        Set<List<String>> orders = new HashSet<>();
        Set<Set<String>> items = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            RatingSheet sheet = RatingSheet.of(SHEET.machine(), seed);
            orders.add(sheet.items().map(Item::id).toList());
            items.add(sheet.items().map(Item::id).collect(Collectors.toSet()));
        }
        assertTrue(orders.size() > 20, () -> "orders: " + orders.size());
        assertEquals(1, items.size());
        assertEquals(
                2,
                LongStream.range(0, 40)
                        .mapToObj(seed ->
                                paths(RatingSheet.of(SHEET.machine(), seed)).get(0))
                        .distinct()
                        .count());
        assertEquals(text(SHEET), text(RatingSheet.of(ScenarioTexts.PRINTER.machine(), 1)));
    }

    @Test
    void an_item_says_nothing_and_is_no_number_no_date_and_no_word() {
        SHEET.items()
                .forEach(item -> assertTrue(item.id().matches("[b-df-hj-np-tv-z]{4}-[b-df-hj-np-tv-z]{4}"), item.id()));
        assertEquals(6, SHEET.items().map(Item::id).distinct().count());
    }

    @Test
    void an_item_outlives_renaming_and_rewording_but_not_another_conversation_before_it() {
        Set<String> items = ids(SHEET);
        assertEquals(
                items,
                ids(RatingSheet.of(
                        ScenarioTexts.PRINTER
                                .replacing("id: soothe", "id: sooth-her\n        was: [soothe]")
                                .machine(),
                        1)));
        assertEquals(
                items,
                ids(RatingSheet.of(
                        ScenarioTexts.PRINTER
                                .replacing("What have you done to it?", "What did you do?")
                                .machine(),
                        1)));
        Machine detour = ScenarioTexts.PRINTER
                .replacing("did-any: paraphrase", "did-any: blame")
                .machine();
        Set<String> others = ids(RatingSheet.of(detour, 1));
        assertNotEquals(items, others);
        others.retainAll(items);
        assertEquals(4, others.size(), "the four of the beginning are rated where they were");
    }

    @Test
    void the_sheet_tells_what_was_said_and_nothing_of_what_it_is_worth() {
        String text = text(SHEET);

        assertTrue(text.startsWith("\uFEFFitem,situation,so-far,she-says,reply,scale,rating,comment\r\n"), text);
        assertTrue(text.contains("Friday, five to five.\nThe caller is Ana, payroll."), text);
        assertTrue(text.contains("Ana, worried: Thank you. So?"), text);
        assertTrue(text.contains("You: Wages by five. I am on it, Ana.\""), text);
        for (String hidden : List.of(
                "waiting",
                "working",
                "give-back",
                "blame",
                "soothe",
                "rush",
                "paraphrase",
                "validate",
                "canned",
                "solve",
                "cut-off")) {
            assertFalse(text.contains(hidden), hidden);
        }
    }

    @Test
    void where_nothing_can_be_said_there_is_nothing_to_rate() {
        Machine mute = ScenarioTexts.PRINTER
                .replacing("id: give-back", "id: give-back\n        when: { turn: 3.. }")
                .replacing("id: blame-her", "id: blame-her\n        when: { turn: 3.. }")
                .replacing("id: soothe", "id: soothe\n        when: { turn: 3.. }")
                .replacing("id: rush", "id: rush, not-in: waiting")
                .machine();
        RatingSheet sheet = RatingSheet.of(mute, 1);

        assertEquals(0, sheet.items().count());
        assertEquals(6, sheet.neverOffered().size());
        assertTrue(sheet.complete());
    }

    private static List<List<String>> paths(RatingSheet sheet) {
        return sheet.situations().stream()
                .map(situation -> situation.session().turns().stream()
                        .map(turn -> turn.reply())
                        .toList())
                .toList();
    }

    private static Set<String> ids(RatingSheet sheet) {
        return sheet.items().map(Item::id).collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(RatingSheet sheet) {
        return RatingSheetText.of(sheet, Csv.COMMA);
    }
}
