package dev.earshot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import dev.earshot.yaml.Rubrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report on a scenario; and replies handed out to be rated, and collected again. */
class ProveCommandTest {
    @TempDir
    Path folder;

    private CommandHarness earshot;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
    }

    /** Its figures are the checks' to answer for, and change with them. */
    @Test
    void the_report_says_whether_it_is_sound_and_fair_who_scores_what_and_why() {
        Ran ran = earshot.run("", "prove", earshot.scenario());

        assertEquals(1, ran.exit());
        assertEquals("", ran.messages());
        int at = -1;
        for (String expected : List.of(
                "Is \"The phone call\" sound and fair?",
                "All plays were tried: ",
                "Is it sound?",
                "No: ",
                "  of 11 replies, never on offer: 1\n",
                "  opened: 3 replies (hear, ask-light, fix)\n",
                "  rang-off: one reply (mock)\n",
                "Is it fair?",
                "What the players score",
                "expert ",
                "Replies side by side",
                "\nventing       [25]  24  18  20  21\n",
                "Findings",
                "warning[ES101] reply-never-offered: ")) {
            int next = ran.out().indexOf(expected, at + 1);
            assertTrue(next > at, () -> expected + " in its place in " + ran.out());
            at = next;
        }
        ran.out().lines().filter(line -> !line.contains("--> ")).forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void who_waits_at_a_terminal_is_told_what_for_and_nobody_else_is() {
        Path scenario = earshot.scenario();
        Ran unseen = earshot.atTerminal().run("", "prove", scenario);
        Ran seen = earshot.watchingMessages().run("", "prove", scenario);

        assertEquals("", unseen.messages());
        assertTrue(
                seen.messages()
                        .replaceAll("\\s+", " ")
                        .startsWith("Trying every play of '" + scenario + "'. This takes"),
                seen.messages());
        assertTrue(seen.messages().endsWith("\n"), seen.messages());
        assertEquals(unseen.out(), seen.out());
    }

    @Test
    void a_sheet_to_rate_has_no_figures_to_tell() {
        Ran ran = earshot.run("", "prove", earshot.scenario(), "--ratings-sheet", "--figures");

        assertEquals("", ran.out());
        assertTrue(ran.messages().startsWith("earshot: --figures is for the report"), ran.messages());
    }

    /** Whoever reads it knows who is on the phone, and it may be a man. */
    @Test
    void the_report_does_not_take_every_customer_for_a_woman() {
        String report =
                earshot.run("", "prove", earshot.scenario(), "--figures").out();

        assertFalse(
                Pattern.compile("\\b(she(?!-says)|her|hers)\\b").matcher(report).find(), report);
    }

    @Test
    void the_same_scenario_gives_the_same_report() {
        Path scenario = earshot.scenario();

        assertEquals(earshot.run("", "prove", scenario), earshot.run("", "prove", scenario));
    }

    @Test
    void what_is_silenced_no_longer_speaks_against_it_and_is_still_said() {
        Ran counts = earshot.run("", "prove", earshot.scenario());
        Path silenced = earshot.write(CommandHarness.SCENARIO, CommandHarness.scenarioText() + """
                silence: [{ finding: reply-never-offered, at: teach, because: It is for the second edition. }]
                """);
        Ran ran = earshot.run("", "prove", silenced);

        assertEquals(objections(counts) - 1, objections(ran));
        assertTrue(ran.unwrapped().contains("It is for the second edition."), ran.out());
    }

    /** How many findings speak against its soundness. */
    private static int objections(Ran ran) {
        Matcher no = Pattern.compile("Is it sound\\?\n\nNo: (\\d+) of the findings below")
                .matcher(ran.out());
        assertTrue(no.find(), ran.out());
        return Integer.parseInt(no.group(1));
    }

    /** What nobody knows is not told as if it were known. */
    @Test
    void where_not_every_play_could_be_tried_it_says_what_that_leaves_open() {
        limitTo(1000);
        Path longer = earshot.scenario(
                "title:",
                "rubric: few\ntitle:",
                "patience: 6",
                "patience: 30",
                "does: [own]",
                "does: [own], again: true");

        Ran ran = earshot.run("", "prove", longer);

        assertEquals(1, ran.exit());
        for (String expected : List.of(
                "then the search stopped, at 1,000 different moments",
                "more than 1,000 moments to tell apart",
                "of 2 states, never entered as far as was tried: 0",
                "these scores are estimated",
                "Not known: there are more plays than can be searched, so that nobody knows what a reply costs",
                "Not known: there are more plays than can be searched, so that nobody knows which reply is the best")) {
            assertTrue(ran.unwrapped().contains(expected), () -> expected + " in " + ran.out());
        }
        assertFalse(ran.unwrapped().contains("There is no reply that brings more at once"), ran.out());
        assertFalse(ran.unwrapped().contains("can be had"), ran.out());
        assertFalse(ran.unwrapped().contains("replies in the longest play"), ran.out());
    }

    @Test
    void an_ending_that_was_not_come_to_is_not_reached_within_so_many_moments() {
        limitTo(10);

        Ran ran = earshot.run("", "prove", earshot.scenario("title:", "rubric: few\ntitle:"));

        assertTrue(ran.unwrapped().contains("Every play was followed for one reply; then"), ran.out());
        assertTrue(ran.out().contains("\n  opened: not reached within 10 moments\n"), ran.out());
        assertTrue(ran.out().contains("\n  rang-off: one reply (mock)\n"), ran.out());
    }

    private void limitTo(int moments) {
        earshot.write(
                "few.rubric.yaml",
                new String(Rubrics.standardText(), UTF_8)
                        .replace("id: standard", "id: few")
                        .replace("configurations: 4000000", "configurations: " + moments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "earshot: 1", "\u0000", "states: [", "earshot: 1\nid: a\nstates: { a: { says: } }\n"})
    void of_a_broken_file_it_says_what_is_wrong_and_nothing_else(String text) {
        Ran ran = earshot.run("", "prove", earshot.write("broken.scenario.yaml", text));

        assertEquals(1, ran.exit());
        assertTrue(ran.out().startsWith("error[ES"), ran.out());
        assertTrue(ran.out().contains("1 file: "), ran.out());
        assertFalse(ran.unwrapped().contains("Exception") || ran.unwrapped().contains("\tat "), ran.out());
        assertFalse(ran.out().contains("sound and fair"), ran.out());
    }

    @Test
    void advice_on_a_broken_file_can_be_typed_as_it_stands() {
        Ran ran = earshot.calledBy("bin/earshot").run("", "prove", earshot.write("broken.scenario.yaml", ""));

        assertTrue(ran.out().contains("bin/earshot explain ES001"), ran.out());
    }

    @Test
    void the_sheet_is_a_table_of_every_reply_in_its_situation() {
        Ran ran = earshot.run("", "prove", earshot.scenario(), "--ratings-sheet");

        assertEquals(0, ran.exit());
        Golden.check("phone-call.ratings.csv", ran.out());
        assertEquals("Left out, because no conversation offers them: teach in working.\n", ran.messages());
    }

    @Test
    void five_rated_sheets_come_to_a_report() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("prove", earshot.scenario(), "--ratings"));
        String sheet = earshot.run("", "prove", earshot.scenario(), "--ratings-sheet", "--semicolons")
                .out();
        int shift = 0;
        for (String rater : List.of("anna", "ben", "cleo", "dev", "eve")) {
            arguments.add(earshot.write(rater + ".csv", rated(sheet, shift++)));
        }

        Ran ran = earshot.run("", arguments.toArray());

        assertEquals(0, ran.exit());
        Golden.check("phone-call.ratings.txt", ran.out());
        ran.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    /** Fills in what somebody might have: the longer the reply, the better, and now and then another mind. */
    private static String rated(String sheet, int shift) {
        StringBuilder rated = new StringBuilder();
        int row = 0;
        for (String line : sheet.split("(?<=\r\n)")) {
            int length = line.length();
            int rating = 1 + (length + (row++ % 3 == 0 ? shift : 0)) % 5;
            rated.append(line.replace("right\";;\r\n", "right\";" + rating + ";\r\n"));
        }
        return rated.toString();
    }

    @Test
    void all_problems_of_all_sheets_are_said_at_once_and_nothing_else() {
        Path one = earshot.write("one.csv", "item,rating\nzzzz-zzzz,3\n");
        Path two = earshot.write("two.csv", "item;mark\n");
        String three =
                earshot.run("", "prove", earshot.scenario(), "--ratings-sheet").out();
        Path bad = earshot.write("three.csv", three.replace("right\",,", "right\",7,"));

        Ran ran = earshot.run("", "prove", earshot.scenario(), "--ratings", one, two, bad);

        assertEquals(1, ran.exit());
        for (String expected : new String[] {
            "one.csv:2:1",
            "2 | zzzz-zzzz,3",
            "two.csv:1:1",
            "names no column 'rating'",
            "three.csv:3:",
            "'7' is no rating",
            "3 files: "
        }) {
            assertTrue(ran.out().contains(expected), () -> expected + " in " + ran.out());
        }
        assertFalse(ran.out().contains("What the raters say"), ran.out());
    }

    @Test
    void a_sheet_goes_into_a_new_file_and_over_none() throws IOException {
        Path file = folder.resolve("sheet.csv");
        Ran first = earshot.run("", "prove", earshot.scenario(), "--ratings-sheet", "--output", file);
        byte[] written = Files.readAllBytes(file);
        Ran second = earshot.run("", "prove", earshot.scenario(), "--ratings-sheet", "--seed", "2", "--output", file);

        assertEquals(0, first.exit());
        assertEquals("", first.out());
        assertTrue(first.unwrapped().contains("10 replies to rate, in 2 situations"), first.messages());
        assertEquals(2, second.exit());
        assertTrue(second.messages().contains("is there already; name a new file"), second.messages());
        assertEquals(new String(written), Files.readString(file));
    }

    @Test
    void a_link_to_nowhere_is_not_followed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("elsewhere.csv"));

        assertEquals(
                2,
                earshot.run("", "prove", earshot.scenario(), "--ratings-sheet", "--output", link)
                        .exit());
        assertFalse(Files.exists(folder.resolve("elsewhere.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prove",
                "prove eight-minutes --ratings",
                "prove eight-minutes --ratings no-such.csv",
                "prove eight-minutes --ratings-sheet --ratings x.csv",
                "prove eight-minutes --ratings x.csv --output y.csv",
                "prove eight-minutes --ratings-sheet --figures",
                "prove eight-minutes --ratings x.csv --figures",
                "prove eight-minutes --ratings-sheet --seed x",
                "prove no-such-scenario --ratings-sheet"
            })
    void wrong_usage_is_2_and_a_sentence(String line) {
        Ran ran = earshot.run("", (Object[]) line.split(" "));

        assertEquals(2, ran.exit());
        assertTrue(ran.messages().startsWith("earshot: "), ran.messages());
    }

    @Test
    void what_does_not_play_cannot_be_rated() {
        Ran ran = earshot.run("", "prove", earshot.scenario("to: working", "to: wroking"), "--ratings-sheet");
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("ES012"), ran.out());
    }
}
