package dev.earshot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.cli.Desk.Ran;
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

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void the_standard_rubric_is_printed_without_being_asked_for() {
        Ran ran = desk.run("", "rubric");

        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("The standard rubric (standard)\n"), ran.out());
        assertEquals(ran, desk.run("", "rubric", "standard"));
        assertEquals("", ran.messages());
    }

    @Test
    void a_copy_is_printed_as_text_as_markdown_and_as_it_is() {
        Path mine = desk.write("mine.rubric.yaml", STANDARD.replace("id: standard", "id: mine"));

        assertTrue(desk.run("", "rubric", mine).out().startsWith("The standard rubric (mine)\n"));
        assertTrue(desk.run("", "rubric", "--markdown", mine).out().startsWith("# The standard rubric (mine)\n"));
        assertEquals(STANDARD, desk.run("", "rubric", "--yaml").out());
        assertEquals(2, desk.run("", "rubric", "--yaml", "--markdown").exit());
    }

    @Test
    void problems_are_said_as_check_says_them() {
        Path mine = desk.write(
                "mine.rubric.yaml",
                STANDARD.replace("id: standard", "id: mine").replace("becomes: ask-again", "becomes: ask-agian"));

        Ran printed = desk.run("", "rubric", mine);
        assertEquals(1, printed.exit());
        assertTrue(printed.out().contains("'ask-agian' is no verdict"), printed.out());
        assertEquals(printed.out(), desk.run("", "check", mine).out());
        assertTrue(desk.calledBy("ear").run("", "rubric", mine).out().contains(": ear explain ES082"));
    }

    @Test
    void a_missing_rubric_is_wrong_usage() {
        assertEquals(
                2, desk.run("", "rubric", folder.resolve("none.rubric.yaml")).exit());
        Ran ran = desk.run("", "rubric", "standrad");
        assertEquals(2, ran.exit());
        assertTrue(ran.messages().contains("did you mean 'standard'?"), ran.messages());
    }

    @Test
    void check_knows_a_rubric_by_its_name_or_its_first_key() {
        Path named = desk.write("empty.rubric.yaml", "title: nothing else\n");
        assertTrue(desk.run("", "check", named).out().contains("earshot-rubric"));
        Path other = desk.write("other.yaml", STANDARD);
        assertEquals(0, desk.run("", "check", other).exit());
    }

    @Test
    void a_verdict_left_without_a_rule_is_worth_a_warning_only() {
        String text = STANDARD.replaceAll("(?s)  cue-missed:\n.*?(?=  walking-out:\n    says)", "");
        Path mine = desk.write("mine.rubric.yaml", text.replace("id: standard", "id: mine"));

        Ran checked = desk.run("", "check", mine);
        assertEquals(0, checked.exit(), checked.out());
        assertTrue(checked.out().contains("no rule gives the verdict 'missed'"), checked.out());
        Ran printed = desk.run("", "rubric", mine);
        assertEquals(0, printed.exit());
        assertTrue(printed.messages().contains("no rule gives the verdict 'missed'"), printed.messages());
    }
}
