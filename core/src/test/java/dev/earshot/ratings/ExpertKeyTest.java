package dev.earshot.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.render.author.ExpertKeyText;
import dev.earshot.render.author.RatingSheetText;
import dev.earshot.text.TextLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rated sheets come to. */
class ExpertKeyTest {
    private static final RatingSheet SHEET = RatingSheet.of(ScenarioTexts.PRINTER.machine(), 1);
    private static final Exploration EXPLORATION = Search.standard().explore(SHEET.machine());

    /** As the rubric has it by what can still follow: a phrase without listening behind it is harder to mend than blame. */
    private static final Map<String, Integer> AS_THE_RUBRIC =
            Map.of("give-back", 5, "blame-her", 4, "rush", 2, "soothe", 1, "wake-it", 5);

    private static final Map<String, Integer> UPSIDE_DOWN =
            Map.of("give-back", 1, "blame-her", 2, "rush", 4, "soothe", 5, "wake-it", 1);

    private final RatingsReader reader = new RatingsReader(SHEET);

    @Test
    void with_fewer_than_five_raters_nothing_is_assessed_but_everything_is_shown() {
        rate("anna", AS_THE_RUBRIC);
        rate("ben", AS_THE_RUBRIC);

        ExpertKey key = key();

        assertTrue(key.isPreliminary());
        assertEquals(List.of("anna", "ben"), key.raters());
        assertTrue(text(key).contains("Not assessed: 2 of 5 raters."), text(key));
        assertTrue(text(key).contains("ICC(2,1): 1.00"), text(key));
        for (String rater : List.of("cleo", "dev", "eve")) {
            rate(rater, AS_THE_RUBRIC);
        }
        assertFalse(key().isPreliminary());
        assertFalse(text(key()).contains("Not assessed"));
    }

    @Test
    void nobody_is_no_rater() {
        assertEquals(List.of(), key().raters());
        assertTrue(text(key()).contains("nobody has rated anything yet"), text(key()));
    }

    @Test
    void raters_of_the_rubrics_mind_dispute_nothing_of_its_order() {
        rate("anna", AS_THE_RUBRIC);
        ExpertKey key = key();

        assertEquals(1, key.byWorth().orElseThrow(), 1e-12);
        assertFalse(key.isOtherOrder());
        assertEquals(List.of(), key.disputed());
    }

    @Test
    void raters_of_the_opposite_mind_dispute_the_verdicts_and_the_words() {
        rate("anna", UPSIDE_DOWN);
        ExpertKey key = key();

        assertTrue(key.isOtherOrder());
        RatedReply phrase = key.disputed().stream()
                .filter(standing -> standing.item().reply().equals("soothe"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, phrase.rankByRaters());
        assertEquals(4, phrase.rankByPoints());
        assertEquals(1, phrase.putHigher());
        assertTrue(
                text(key).replaceAll("\\s+", " ").contains("soothe in waiting: \"Oh, I totally understand.\""),
                text(key));
        assertTrue(text(key).contains("Judged as phony (empathy -2"), text(key));
        RatedBehaviour hurrying = key.behaviours().stream()
                .filter(valued -> valued.behaviour().equals("cut-off"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, hurrying.replies());
        assertTrue(hurrying.isDisputed());
    }

    @Test
    void means_and_deviations_are_those_of_the_ratings() {
        rate("anna", Map.of("blame-her", 1));
        rate("ben", Map.of("blame-her", 4));
        rate("cleo", Map.of("blame-her", 4));
        RatedReply blame = key().standings().get(0);

        assertEquals(3, blame.mean());
        assertEquals(Math.sqrt(3), blame.deviation(), 1e-12);
        assertTrue(blame.isWide());
        assertTrue(text(key()).contains("standard deviation 1.73: 1, 4, 4"), text(key()));
    }

    @Test
    void agreement_rests_on_what_everybody_rated() {
        rate("anna", Map.of("blame-her", 1, "soothe", 3, "give-back", 5));
        rate("ben", Map.of("blame-her", 1, "soothe", 3));

        assertEquals(2, key().agreement().items());
        assertEquals(1, key().agreement().single().orElseThrow(), 1e-12);
    }

    @Test
    void the_order_of_files_makes_no_difference() {
        rate("anna", AS_THE_RUBRIC);
        rate("ben", UPSIDE_DOWN);
        String one = text(key());
        RatingsReader other = new RatingsReader(SHEET);
        other.read("ben.csv", sheet(UPSIDE_DOWN));
        other.read("anna.csv", sheet(AS_THE_RUBRIC));

        assertEquals(one, text(ExpertKey.of(SHEET, other.ratings(), EXPLORATION)));
    }

    @Test
    void a_rater_who_gives_two_files_is_told_of_the_first() {
        rate("one/anna", Map.of("blame-her", 1));
        Checked<Ratings> again = reader.read("two/anna.csv", sheet(Map.of("blame-her", 2)));

        assertTrue(again.hasErrors());
        assertTrue(
                again.diagnostics().stream()
                        .anyMatch(found -> found.code() == Code.RATED_TWICE
                                && found.words().equals("'anna' has rated this reply before, in 'one/anna.csv'")),
                () -> again.diagnostics().toString());
        assertEquals(1, reader.ratings().of("anna", item("blame-her")).orElseThrow());
    }

    @Test
    void too_many_bytes_are_not_read() {
        Checked<Ratings> read = reader.read("anna.csv", new byte[1_000_001]);
        assertEquals(Code.FILE_TOO_LARGE, read.diagnostics().get(0).code());
    }

    @Test
    void the_sheet_that_was_handed_out_is_read_back_under_any_seed() {
        String filled = RatingSheetText.of(RatingSheet.of(ScenarioTexts.PRINTER.machine(), 99), Csv.SEMICOLON)
                .replace("right\";;\r\n", "right\";4;\r\n");
        Checked<Ratings> read = reader.read("anna.csv", filled.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of(), read.diagnostics());
        SHEET.items()
                .forEach(item ->
                        assertEquals(4, reader.ratings().of("anna", item).orElseThrow()));
    }

    private void rate(String rater, Map<String, Integer> ratings) {
        reader.read(rater + ".csv", sheet(ratings));
    }

    private static byte[] sheet(Map<String, Integer> ratings) {
        StringBuilder text = new StringBuilder(Csv.row(List.of("item", "rating"), ','));
        SHEET.items()
                .filter(item -> ratings.containsKey(item.reply()))
                .forEach(item -> text.append(
                        Csv.row(List.of(item.id(), ratings.get(item.reply()).toString()), ',')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Item item(String reply) {
        return SHEET.items()
                .filter(item -> item.reply().equals(reply))
                .findFirst()
                .orElseThrow();
    }

    private ExpertKey key() {
        return ExpertKey.of(SHEET, reader.ratings(), EXPLORATION);
    }

    private static String text(ExpertKey key) {
        return ExpertKeyText.of(key, TextLayout.plain());
    }
}
