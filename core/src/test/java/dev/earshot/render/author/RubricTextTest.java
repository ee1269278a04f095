package dev.earshot.render.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.Rubric;
import dev.earshot.text.TextLayout;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RubricTextTest {
    private static final Rubric STANDARD = Rubrics.standard();
    private static final String TEXT = RubricText.of(STANDARD, TextLayout.plain());
    private static final String MARKDOWN = RubricText.markdown(STANDARD);

    @Test
    void every_word_is_there_with_its_reason_and_source() {
        for (Behaviour word : STANDARD.behaviours()) {
            assertHas("\n" + word.id() + " It " + word.does() + ".");
            assertHas("Why: " + word.reason());
            assertHas("Source: " + word.source());
        }
    }

    @Test
    void every_rule_is_there_in_its_sentence_with_its_principle_and_source() {
        for (ContextRule rule : STANDARD.rules()) {
            assertHas("\n" + rule.text().id() + " " + rule.text().says());
            assertHas("Principle: " + rule.text().principle() + ". Source: "
                    + rule.text().source());
        }
        for (Principle principle : STANDARD.principles()) {
            assertHas("\n" + principle.id() + " " + principle.says());
        }
    }

    /** On one line each entry; Markdown says the same as the terminal. */
    private static void assertHas(String words) {
        String wanted = words.replaceAll("\\s+", " ").strip();
        assertTrue(TEXT.replaceAll("\\s+", " ").contains(wanted), wanted);
        String plain = MARKDOWN.replaceAll("(?m)^(#+|-) ", "").replace("\\", "").replace("&amp;", "&");
        assertTrue(plain.replaceAll("\\s+", " ").contains(wanted), wanted);
    }

    @Test
    void sizes_are_said_in_words_and_numbers() {
        assertHas("Earns 2 empathy, 1 respect and 2 listening.");
        assertHas("Costs 2 empathy, 4 respect and 1 compassion.");
        assertHas("Earns 0.3 empathy, 0.3 respect");
        assertHas("Meters: frustration rises by 18 and trust falls by 15.");
        assertHas("It counts 100 % the first time, 50 % the second time, 25 % the third time and");
        assertHas("It crosses a line: respect and the whole can then show no more than 40.");
        assertHas("From 80 upward, until frustration falls below 70.");
        assertHas("once it is answered to the end, makes up 20 of 100 of it; the whole leaves the quiz out.");
    }

    @Test
    void figures_about_a_conversation_are_there_with_limits_and_source() {
        for (Indicator indicator : STANDARD.indicators()) {
            assertHas(indicator.says());
            assertHas("Source: " + indicator.source());
        }
        assertHas("House values: fair from 1 given back to 2 asked, good from 1 given back to 1 asked.");
        assertHas("MITI 4, for counselling: fair from 40 %, good from 50 %.");
        assertHas("House values: fair by reply 2, good by reply 1.");
        assertHas("House values: fair with 1 at most, good with none.");
        assertHas("Told once there are 4 such replies in all.");
    }

    @Test
    void it_fits_the_terminal() {
        TEXT.lines().forEach(line -> assertTrue(line.length() <= TextLayout.USUAL_WIDTH, line));
        RubricText.of(STANDARD, new TextLayout(40, false))
                .lines()
                .forEach(line -> assertTrue(line.length() <= 40, line));
    }

    @Test
    void words_of_a_file_stay_words() {
        String text = new String(Rubrics.standardText(), StandardCharsets.UTF_8)
                .replace("does: puts the fault on the customer", "does: \"is *rude* to <b>her</b> & [you](x) | `so`\"")
                .replace("title: The standard rubric", "title: \"# 1. Ours_ours\"");
        Rubric rubric =
                RubricReader.read("r", text.getBytes(StandardCharsets.UTF_8)).value();
        String markdown = RubricText.markdown(rubric);
        assertTrue(
                markdown.contains("- It is \\*rude\\* to &lt;b>her&lt;/b> &amp; \\[you\\](x) \\| \\`so\\`."), markdown);
        assertTrue(markdown.startsWith("# \\# 1. Ours\\_ours (standard)\n"), markdown);
        assertFalse(RubricText.of(rubric, TextLayout.plain()).contains("\u001b"));
        assertEquals(1, markdown.lines().filter(line -> line.startsWith("# ")).count());
    }
}
