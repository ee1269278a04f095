package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playing by replies written down beforehand, and the result as a document. */
class AnswerScriptTest {
    private static final String WHOLE = "# to the end\nhear\nask-light # what does it do\n\nfix\n";

    @TempDir
    Path folder;

    private CommandHarness earshot;
    private Path scenario;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
        scenario = earshot.scenario();
    }

    @Test
    void plays_from_a_file_and_from_standard_input() {
        Ran file = earshot.run("", "play", scenario, "--seed", 7, "--answers", earshot.write("a.txt", WHOLE));
        Ran input = earshot.run(WHOLE, "play", scenario, "--seed", 7, "--answers", "-");

        assertEquals(0, file.exit());
        assertTrue(file.out().contains("The problem is solved for good."), file.out());
        assertEquals(file, input);
    }

    @Test
    void an_answer_that_is_not_on_offer_is_located() {
        Ran ran =
                earshot.run("", "play", scenario, "--answers", earshot.write("a.txt", "# a\nhear\n\nmock\n"), "--json");

        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.messages().contains("a.txt:4: 'mock' is not on offer as reply 2"), ran.messages());
        assertTrue(ran.messages().contains("ask-light"), ran.messages());
    }

    @Test
    void answers_that_run_out_are_like_the_end_of_the_input() {
        Ran ran = earshot.run("hear\n", "play", scenario, "--answers", "-");

        assertEquals(0, ran.exit());
        assertTrue(ran.unwrapped().contains("The answers ran out before the conversation ended, after 1 reply."));
        assertTrue(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void whoever_wants_a_document_is_told_that_there_is_none() {
        Ran ran = earshot.run("hear\n", "play", scenario, "--answers", "-", "--json");

        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void a_script_does_not_push_aside_what_somebody_means_to_go_on_with() {
        earshot.run("hear\nask-light\n", "play", scenario);

        Ran ran = earshot.run("ask-time\n", "play", scenario, "--answers", "-");

        assertTrue(ran.unwrapped().contains("It is not kept, because an earlier unfinished one is."), ran.out());
        assertTrue(earshot.run("", "play", scenario, "--resume").out().contains("Reply 3 of about 6."));
        earshot.run(WHOLE, "play", scenario, "--answers", "-");
        assertTrue(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void a_script_can_go_on_with_it() {
        earshot.run("hear\nask-light\n", "play", scenario);

        Ran ran = earshot.run("fix\n", "play", scenario, "--answers", "-", "--resume");

        assertTrue(ran.out().contains("The problem is solved for good."), ran.out());
        assertFalse(Files.exists(earshot.save("phone-call")));
    }

    @Test
    void a_document_is_all_that_goes_to_standard_output() {
        Ran script = earshot.run(WHOLE, "play", scenario, "--seed", 7, "--answers", "-", "--json");
        Ran typed = earshot.run("hear\nask-light\nfix\n", "play", scenario, "--seed", 7, "--json");

        assertTrue(script.out().startsWith("{\n  \"earshot-result\": 1,"), script.out());
        assertEquals("", script.messages());
        assertEquals(script.out(), typed.out());
        assertTrue(typed.messages().contains("Your reply (1-5):"), typed.messages());
    }

    @Test
    void the_same_seed_and_answers_give_the_same_bytes_under_every_locale() {
        Ran first = earshot.run(WHOLE, "play", scenario, "--seed", 7, "--answers", "-", "--json");
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(first, earshot.run(WHOLE, "play", scenario, "--seed", 7, "--answers", "-", "--json"), tag);
                Ran text = earshot.run(WHOLE, "play", scenario, "--seed", 7, "--answers", "-");
                assertTrue(text.out().chars().noneMatch(c -> c > 127 && Character.isDigit(c)), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_scenario_has_to_be_named() {
        assertEquals(2, earshot.run("", "play", "--json").exit());
        assertEquals(2, earshot.run("", "play", "--answers", "-").exit());
    }

    @Test
    void a_missing_file_of_answers_is_wrong_usage() {
        assertEquals(
                2, earshot.run("", "play", scenario, "--answers", "nowhere.txt").exit());
    }
}
