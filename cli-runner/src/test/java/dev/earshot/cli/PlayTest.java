package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playing, as somebody does who types. */
class PlayTest {
    @TempDir
    Path folder;

    private CommandHarness earshot;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
    }

    @Test
    void a_whole_conversation_reads_like_this() {
        Ran ran = earshot.run("hear\nagain\n9\nask-light\nfix\n", "play", earshot.scenario(), "--seed", 7);

        assertEquals(0, ran.exit());
        assertEquals("", ran.messages());
        Golden.check("phone-call.seed-7.txt", ran.out());
    }

    @Test
    void a_scenario_that_comes_with_it_is_played_by_its_id() {
        String id = SourceLoader.ids().get(0);

        Ran ran = earshot.run("1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n", "play", id);

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("One thing to try next time"), ran.out());
    }

    @Test
    void shows_the_seed_and_how_to_use_it() {
        assertTrue(earshot.run("", "play", earshot.scenario())
                .out()
                .contains("Seed 482913: play again with --seed 482913."));
    }

    @Test
    void numbers_mean_what_is_displayed_beside_them() {
        Ran shown = earshot.run("", "play", earshot.scenario(), "--seed", 7);
        String second = shown.out()
                .lines()
                .filter(line -> line.startsWith("  2. "))
                .findFirst()
                .orElseThrow()
                .substring(5);

        earshot.run("2\nquit\n", "play", earshot.scenario(), "--seed", 7, "--new");
        Ran resumed = earshot.run("", "play", earshot.scenario(), "--resume");

        assertTrue(resumed.out().contains("The last thing you said was: \"" + second + "\""), resumed.out());
    }

    @Test
    void the_end_of_the_input_keeps_the_conversation() {
        Ran ran = earshot.run("hear\n", "play", earshot.scenario());

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("The conversation is kept. To go on with it:\n  earshot play "), ran.out());
        assertTrue(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void quit_keeps_it_too_and_play_goes_on_there() {
        earshot.run("hear\nask-light\nquit\n", "play", earshot.scenario());

        Ran ran = earshot.run("perhaps\ny\nfix\n", "play", earshot.scenario());

        assertEquals(0, ran.exit());
        assertTrue(ran.unwrapped().contains("You have an unfinished conversation with Ada Byron, 2 replies in."));
        assertTrue(ran.out().contains("Reply 3 of about 6."), ran.out());
        assertTrue(ran.out().contains("The problem is solved for good."), ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void going_on_can_be_declined() {
        earshot.run("hear\n", "play", earshot.scenario());

        Ran ran = earshot.run("n\n", "play", earshot.scenario());

        assertTrue(ran.out().contains("Reply 1 of about 6."), ran.out());
        assertTrue(ran.unwrapped().contains("You had said nothing yet; your earlier conversation is still kept."));
        assertTrue(earshot.run("", "play", earshot.scenario(), "--resume").out().contains("Reply 2 of about 6."));
    }

    @Test
    void new_starts_over_without_asking() {
        earshot.run("hear\n", "play", earshot.scenario());

        Ran ran = earshot.run("ask-time\n", "play", earshot.scenario(), "--new");

        assertTrue(ran.out().contains("Reply 1 of about 6."), ran.out());
        assertTrue(earshot.run("", "play", earshot.scenario(), "--resume").out().contains("When does the gate open?"));
    }

    @Test
    void there_may_be_nothing_to_go_on_with() {
        Ran ran = earshot.run("", "play", earshot.scenario(), "--resume");

        assertEquals(1, ran.exit());
        assertTrue(ran.unwrapped().contains("There is no unfinished conversation of 'phone-call'"));
    }

    @Test
    void stop_forgets_it() {
        Ran ran = earshot.run("hear\nstop\n", "play", earshot.scenario());

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("You left without a score."), ran.out());
        assertFalse(ran.out().contains("How you did"), ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void words_can_be_typed_in_capitals_under_any_locale() {
        assertTrue(earshot.run("hear\nQUIT\n", "play", earshot.scenario()).out().contains("The conversation is kept."));
    }

    @Test
    void messages_are_as_wide_as_the_terminal_they_go_to() {
        Ran ran = earshot.messagesAtWidth(40).run("hear\n", "play", earshot.scenario(), "--json");

        ran.messages()
                .lines()
                .filter(line -> !line.startsWith("  earshot "))
                .forEach(line -> assertTrue(line.length() <= 40, line));
        assertTrue(ran.messages().contains("Gate at eight."), ran.messages());
    }

    @Test
    void help_tells_what_can_be_typed() {
        String out = earshot.run("help\n", "play", earshot.scenario()).out();

        assertTrue(out.contains("again:") && out.contains("quit:") && out.contains("stop:"), out);
    }

    @Test
    void what_cannot_be_said_is_asked_again_and_says_what_can() {
        for (String wrong : new String[] {"0", "6", "-1", "99999999999", "٣", "foo", "\u001b[A", "hear me", "teach"}) {
            Ran ran = earshot.run(wrong + "\n", "play", earshot.scenario(), "--new");

            assertEquals(0, ran.exit(), wrong);
            assertTrue(ran.unwrapped().contains("Type a number from 1 to 5"), ran.out());
            assertFalse(ran.out().contains("\u001b"), wrong);
        }
    }

    @Test
    void a_locked_reply_says_why() {
        Ran ran = earshot.run("hear\nteach\n", "play", earshot.scenario());

        assertTrue(ran.unwrapped().contains("That cannot be said yet: It does not work yet."), ran.out());
    }

    @Test
    void an_endless_line_is_answered_at_once() {
        String line = "x".repeat(100_000);

        assertTimeout(Duration.ofSeconds(60), () -> {
            Ran ran = earshot.run(line + "\nhear\n", "play", earshot.scenario());
            assertTrue(ran.out().contains("Reply 2 of about 6."));
            assertTrue(ran.out().length() < 10_000);
        });
    }

    @Test
    void bytes_that_are_no_text_do_no_harm() {
        assertEquals(
                0,
                earshot.run("\u0000\ufffe\ud800\n\u009b31m\n", "play", earshot.scenario())
                        .exit());
    }

    @Test
    void without_an_argument_one_can_choose() {
        Ran ran = earshot.run("0\n1\n1\nquit\n", "play");

        assertEquals(0, ran.exit());
        assertTrue(
                ran.out()
                        .contains(
                                "Type a number from 1 to " + SourceLoader.ids().size()),
                ran.out());
        assertTrue(ran.out().contains("Reply 1 of about"), ran.out());
        assertTrue(Files.exists(earshot.save(SourceLoader.ids().get(0))));
    }

    @Test
    void the_end_of_the_input_leaves_the_choice_at_a_terminal() {
        assertEquals(0, new CommandHarness(folder).atTerminal().run("", "play").exit());
    }

    @Test
    void a_list_shows_what_is_unfinished_from_files() {
        Path scenario = earshot.scenario();
        earshot.run("hear\n", "play", scenario);

        assertTrue(earshot.run("", "list").unwrapped().contains("from a file of your own: " + scenario));
    }

    @Test
    void the_choice_shows_what_is_unfinished() {
        String id = SourceLoader.ids().get(1);
        earshot.run("1\n", "play", id);

        assertTrue(earshot.run("quit\n", "play").unwrapped().contains("Unfinished, 1 reply in."));
    }

    @Test
    void without_an_argument_and_without_input_it_is_wrong_usage() {
        assertEquals(2, earshot.run("", "play").exit());
    }

    @Test
    void a_mistyped_id_is_recognised() {
        Ran ran = earshot.run("", "play", "eight-minuts");

        assertEquals(2, ran.exit());
        assertTrue(ran.messages().contains("did you mean 'eight-minutes'?"), ran.messages());
    }

    @Test
    void a_missing_file_is_wrong_usage() {
        Ran ran = earshot.run("", "play", "nowhere/x.scenario.yaml");

        assertEquals(2, ran.exit());
        assertTrue(ran.messages().contains("there is no file 'nowhere/x.scenario.yaml'"), ran.messages());
    }

    @Test
    void a_file_with_problems_is_not_played_but_reported_as_check_does() {
        Path broken = earshot.scenario("to: working", "to: wroking", "tells: deadline", "tells: deadlin");

        Ran played = earshot.run("", "play", broken);
        Ran checked = earshot.run("", "check", broken);

        assertEquals(1, played.exit());
        assertEquals(checked.out(), played.out());
    }

    @Test
    void at_a_terminal_it_can_be_played_again() {
        earshot.atTerminal().with("TERM", "xterm");

        Ran ran =
                earshot.run("mock\nwhat\ns\nmock\ny\nmock\nn\n", "play", earshot.scenario(), "--seed", 7, "--no-color");

        assertEquals(0, ran.exit());
        assertEquals(3, count(ran.out(), "How you did"));
        assertEquals(2, count(ran.out(), "Seed 7:"));
        assertEquals(1, count(ran.out(), "Seed 482913:"));
    }

    @Test
    void colour_is_an_extra_at_a_terminal_and_nothing_else() {
        Path scenario = earshot.scenario();
        earshot.atTerminal().with("TERM", "xterm");
        String coloured = earshot.run("mock\n", "play", scenario, "--seed", 7).out();
        String plain = earshot.run("mock\n", "play", scenario, "--seed", 7, "--no-color")
                .out();
        String noColor = earshot.with("NO_COLOR", "")
                .run("mock\n", "play", scenario, "--seed", 7)
                .out();
        String dumb = new CommandHarness(folder)
                .atTerminal()
                .with("TERM", "dumb")
                .run("mock\n", "play", scenario, "--seed", 7)
                .out();

        assertTrue(coloured.contains("\u001b[1m"));
        assertEquals(plain, coloured.replaceAll("\u001b\\[[0-9]*m", ""));
        assertEquals(plain, noColor);
        assertEquals(plain, dumb);
    }

    @Test
    void lines_follow_the_width() {
        Ran narrow = earshot.with("COLUMNS", "40").run("hear\nask-light\nfix\n", "play", earshot.scenario());

        narrow.out().lines().forEach(line -> assertTrue(line.length() <= 40, line));
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
