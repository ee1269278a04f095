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

/** Printing rubrics, and checking those that people write. */
class RubricCommandTest {
    private static final String STANDARD = new String(Rubrics.standardText(), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private CommandHarness earshot;

    @BeforeEach
    void sitDown() {
        earshot = new CommandHarness(folder);
    }

    @Test
    void the_standard_rubric_is_printed_without_being_asked_for() {
        Ran ran = earshot.run("", "rubric");

        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("The standard rubric (standard)\n"), ran.out());
        assertEquals(ran, earshot.run("", "rubric", "standard"));
        assertEquals("", ran.messages());
    }

    @Test
    void a_copy_is_printed_as_text_as_markdown_and_as_it_is() {
        Path mine = earshot.write("mine.rubric.yaml", STANDARD.replace("id: standard", "id: mine"));

        assertTrue(earshot.run("", "rubric", mine).out().startsWith("The standard rubric (mine)\n"));
        assertTrue(earshot.run("", "rubric", "--markdown", mine).out().startsWith("# The standard rubric (mine)\n"));
        assertEquals(STANDARD, earshot.run("", "rubric", "--yaml").out());
        assertEquals(2, earshot.run("", "rubric", "--yaml", "--markdown").exit());
    }

    @Test
    void problems_are_said_as_check_says_them() {
        Path mine = earshot.write(
                "mine.rubric.yaml",
                STANDARD.replace("id: standard", "id: mine").replace("becomes: ask-again", "becomes: ask-agian"));

        Ran printed = earshot.run("", "rubric", mine);
        assertEquals(1, printed.exit());
        assertTrue(printed.out().contains("'ask-agian' is no verdict"), printed.out());
        assertEquals(printed.out(), earshot.run("", "check", mine).out());
        assertTrue(earshot.calledBy("ear").run("", "rubric", mine).out().contains(": ear explain ES082"));
    }

    @Test
    void a_missing_rubric_is_wrong_usage() {
        assertEquals(
                2, earshot.run("", "rubric", folder.resolve("none.rubric.yaml")).exit());
        Ran ran = earshot.run("", "rubric", "standrad");
        assertEquals(2, ran.exit());
        assertTrue(ran.messages().contains("did you mean 'standard'?"), ran.messages());
    }

    @Test
    void check_knows_a_rubric_by_its_name_or_its_first_key() {
        Path named = earshot.write("empty.rubric.yaml", "title: nothing else\n");
        assertTrue(earshot.run("", "check", named).out().contains("earshot-rubric"));
        Path other = earshot.write("other.yaml", STANDARD);
        assertEquals(0, earshot.run("", "check", other).exit());
    }

    @Test
    void a_verdict_left_without_a_rule_is_worth_a_warning_only() {
        String text = STANDARD.replaceAll("(?s)  cue-missed:\n.*?(?=  walking-out:\n    says)", "");
        Path mine = earshot.write("mine.rubric.yaml", text.replace("id: standard", "id: mine"));

        Ran checked = earshot.run("", "check", mine);
        assertEquals(0, checked.exit(), checked.out());
        assertTrue(checked.out().contains("no rule gives the verdict 'missed'"), checked.out());
        Ran printed = earshot.run("", "rubric", mine);
        assertEquals(0, printed.exit());
        assertTrue(printed.messages().contains("no rule gives the verdict 'missed'"), printed.messages());
    }
}
