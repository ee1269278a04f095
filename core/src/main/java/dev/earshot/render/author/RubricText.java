package dev.earshot.render.author;

import dev.earshot.rubric.Rubric;
import dev.earshot.text.Page;
import dev.earshot.text.TextLayout;

/** A whole rubric for people: every word with its worth, reason and source, and every rule in its one sentence. */
public final class RubricText {
    private RubricText() {}

    /** Text for a terminal, which reads well aloud too. */
    public static String of(Rubric rubric, TextLayout layout) {
        Page page = new Page(layout);
        new RubricContents(rubric, new Sheet.OnScreen(page)).write();
        return page.toString();
    }

    /** The same as Markdown, to be kept, shared and printed. */
    public static String markdown(Rubric rubric) {
        StringBuilder text = new StringBuilder();
        new RubricContents(rubric, new Sheet.InMarkdown(text)).write();
        return text.toString();
    }
}
