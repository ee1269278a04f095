package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the meters can show, so that nobody has to guess. */
class MetersCommandTest {
    @TempDir
    Path folder;

    private CommandHarness earshot;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
    }

    @Test
    void every_state_is_told_with_its_ranges_and_moods() {
        Ran ran = earshot.run("", "meters", earshot.scenario());

        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("The meters in \"The phone call\"\n"), ran.out());
        assertTrue(ran.unwrapped().contains("frustration 60 and trust 40: angry."), ran.out());
        assertTrue(ran.unwrapped().contains("so there is nothing beyond these figures."), ran.out());
        assertTrue(ran.out().contains("\nventing\n  Waiting for a reply: frustration 60 to "), ran.out());
        assertTrue(ran.out().contains("\nworking\n  Waiting for a reply: frustration "), ran.out());
        ran.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void one_document_holds_the_same_for_programs() {
        Ran ran = earshot.run("", "meters", "--json", earshot.scenario());

        assertEquals(0, ran.exit());
        assertEquals("", ran.messages());
        assertTrue(ran.out().startsWith("{\n  \"earshot-meters\": 1,\n"), ran.out());
        Ran broken = earshot.run("", "meters", "--json", earshot.scenario("to: working", "to: wroking"));
        assertEquals(1, broken.exit());
        assertEquals("", broken.out());
        assertTrue(broken.messages().contains("ES012"), broken.messages());
    }

    @Test
    void a_state_that_nobody_reaches_is_named() {
        Ran ran = earshot.run("", "meters", earshot.scenario("says: Yes., to: working", "says: Yes., to: opened"));

        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("\nworking\n  No conversation gets here.\n"), ran.out());
    }

    @Test
    void a_search_that_stops_says_so() {
        String standard = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
        String shorter =
                standard.replace("id: standard", "id: short").replace("configurations: 4000000", "configurations: 5");
        earshot.write("short.rubric.yaml", shorter);
        Ran ran = earshot.run("", "meters", earshot.scenario("title:", "rubric: short\ntitle:"));

        assertEquals(0, ran.exit());
        assertTrue(ran.unwrapped().contains("There are more conversations than could be followed"), ran.out());
        assertTrue(ran.unwrapped().contains("but more may be."), ran.out());
    }

    @Test
    void what_does_not_play_has_no_meters() {
        Ran ran = earshot.calledBy("ear").run("", "meters", earshot.scenario("to: working", "to: wroking"));
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("ES012"), ran.out());
        assertTrue(ran.out().contains("for more about one of them: ear explain ES012"), ran.out());
        assertEquals(2, earshot.run("", "meters", "no-such-scenario").exit());
    }
}
