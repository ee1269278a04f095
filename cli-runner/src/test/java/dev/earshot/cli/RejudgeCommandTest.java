package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.CommandHarness.Ran;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversation that was played, judged by another rubric. */
class RejudgeCommandTest {
    private static final String STANDARD = new String(Rubrics.standardText(), StandardCharsets.UTF_8);
    private static final String REPLIES = "ask-time\nhear\nask-light\nfix\n";

    @TempDir
    Path folder;

    private CommandHarness earshot;
    private Path scenario;
    private Path run;

    @BeforeEach
    void play() {
        earshot = new CommandHarness(folder);
        scenario = earshot.scenario();
        Path answers = earshot.write("answers", REPLIES);
        run = earshot.write(
                "run.json",
                earshot.run("", "play", scenario, "--answers", answers, "--json")
                        .out());
    }

    private Path rubric(String was, String is) {
        String text = STANDARD.replace("id: standard", "id: mine");
        assertTrue(text.contains(was), was);
        return earshot.write("mine.rubric.yaml", text.replace(was, is));
    }

    private Ran rejudge(Object... more) {
        Object[] all = new Object[more.length + 4];
        System.arraycopy(new Object[] {"rejudge", run, "--scenario", scenario}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return earshot.run("", all);
    }

    @Test
    void the_same_rubric_changes_nothing() {
        Ran ran = rejudge("--rubric", "standard");

        assertEquals(0, ran.exit(), ran.messages());
        assertEquals(4, ran.out().lines().filter("  Judged as before."::equals).count(), ran.out());
        assertEquals(
                5,
                ran.out()
                        .lines()
                        .filter(line -> line.endsWith(" points, as before."))
                        .count());
        assertTrue(ran.out().contains("At no reply would the customer have reacted otherwise."));
        ran.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void another_size_changes_exactly_that() {
        Ran ran = rejudge(
                "--rubric",
                rubric(
                        "points: { respect: -1, listening: -2, competence: -1 }",
                        "points: { respect: -1, listening: -4 }"));

        assertEquals(0, ran.exit());
        assertTrue(ran.unwrapped()
                .contains("Was: ask-again (by asked-again): respect -1, listening -2, competence -1."
                        + " Now: ask-again (by asked-again): respect -1, listening -4."
                        + " Difference: listening -2, competence +1."));
        assertEquals(3, ran.out().lines().filter("  Judged as before."::equals).count(), ran.out());
    }

    @Test
    void where_she_would_have_reacted_otherwise_is_said() {
        String text = STANDARD.replaceAll("(?s)  asked-again:\n.*?(?=  misheard:)", "");
        Path mine = earshot.write("mine.rubric.yaml", text.replace("id: standard", "id: mine"));
        Ran ran = rejudge("--rubric", mine);

        assertTrue(ran.unwrapped().contains("Replies at which the customer would have reacted otherwise: 1."));
        Ran json = rejudge("--rubric", mine, "--json");
        assertEquals(0, json.exit());
        assertTrue(json.out().startsWith("{\n  \"earshot-rejudge\": 1,"), json.out());
        assertTrue(json.out().contains("\"reacts-otherwise\": true"));
    }

    @Test
    void a_conversation_that_is_kept_knows_its_scenario() {
        earshot.run("hear\nquit\n", "play", scenario);
        Ran ran = earshot.run("", "rejudge", earshot.save("phone-call"), "--rubric", "standard");

        assertEquals(0, ran.exit(), ran.out() + ran.messages());
        assertTrue(ran.out().contains("Reply 1. You said: \"Gate at eight. I'm on it.\""), ran.out());
    }

    @Test
    void changes_since_are_said_and_only_those_in_the_way_refused() {
        earshot.scenario("says: So?", "says: So, what now?");
        assertTrue(rejudge("--rubric", "standard").out().startsWith("The scenario has changed since this was played,"));

        earshot.scenario("id: ask-light", "id: ask-lamp");
        Ran ran = rejudge("--rubric", "standard");
        assertEquals(1, ran.exit());
        assertTrue(
                ran.unwrapped().contains("Turn 3 is different: the reply 'ask-light', given in 'working',"), ran.out());
    }

    @Test
    void a_rubric_that_judged_otherwise_then_is_said() {
        Path mine = rubric("pass-mark: 60", "pass-mark: 61");
        scenario = earshot.scenario("title:", "rubric: mine\ntitle:");
        Path answers = earshot.write("answers", REPLIES);
        run = earshot.write(
                "run.json",
                earshot.run("", "play", scenario, "--answers", answers, "--json")
                        .out());
        rubric("pass-mark: 60", "pass-mark: 62");

        Ran ran = rejudge("--rubric", mine);
        assertEquals(0, ran.exit());
        assertTrue(ran.unwrapped().contains("The points before are those that 'mine' gives today"), ran.out());
    }

    @Test
    void a_rubric_without_the_scenarios_words_is_refused_at_their_place() {
        Path mine = rubric("  dismiss:\n", "  belittle:\n");
        Ran fine = rejudge("--rubric", mine);
        assertEquals(0, fine.exit(), fine.out());

        String text = STANDARD.replace("  insult:\n", "  mock:\n");
        Ran ran = rejudge("--rubric", earshot.write("other.rubric.yaml", text.replace("id: standard", "id: other")));
        assertEquals(1, ran.exit());
        assertTrue(ran.out().contains("ES018"), ran.out());
        assertTrue(ran.out().contains("phone-call.scenario.yaml:"), ran.out());
    }

    @Test
    void a_broken_rubric_that_the_scenario_names_too_is_spoken_of_once() {
        scenario = earshot.scenario("title:", "rubric: mine\ntitle:");
        Path mine = rubric("pass-mark: 60", "pass-mark: x");
        Ran ran = earshot.calledBy("ear").run("", "rejudge", run, "--scenario", scenario, "--rubric", mine);

        assertEquals(1, ran.exit());
        String all = ran.out() + ran.messages();
        assertEquals(1, all.lines().filter(line -> line.startsWith("error[")).count(), all);
        assertTrue(all.contains("for more about one of them: ear explain ES008"), all);
    }

    @Test
    void what_is_no_recording_is_a_sentence() {
        Ran ran = earshot.run("", "rejudge", scenario, "--rubric", "standard");
        assertEquals(1, ran.exit());
        assertTrue(ran.unwrapped().contains("cannot be read: it is damaged, or is no such document at all."));

        assertEquals(2, earshot.run("", "rejudge", run, "--rubric", "standard").exit());
        assertEquals(2, earshot.run("", "rejudge", run).exit());
        assertEquals(2, rejudge("--rubric", "none").exit());
        assertEquals(
                2,
                earshot.run("", "rejudge", folder.resolve("no.json"), "--rubric", "standard")
                        .exit());
        Ran other = earshot.run("", "rejudge", run, "--rubric", "standard", "--scenario", "eight-minutes");
        assertEquals(2, other.exit());
        assertFalse(other.messages().contains("Exception"));
    }
}
