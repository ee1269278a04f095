package dev.earshot.scenarios;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of YAML that the authors' guide shows.
 *
 * @param mark what stands behind {@code yaml}: {@code scenario} (a whole file), {@code rubric} (a piece of one),
 *     {@code part:KEY} (a piece of the grown scenario) or {@code bad:CODE part:KEY} (a piece that gives this diagnostic)
 * @param line where in the guide it begins
 */
record Snippet(String mark, String text, int line) {
    private static final Pattern MARK =
            Pattern.compile("scenario|rubric|(?:bad:(?<code>[a-z0-9-]+) )?part:(?<part>[a-z-]+)");
    private static final String NEW_STATE = """
            states:
              shown-on-the-page:
                says: Hello?
            """;
    private static final String NEW_REPLY = """
                replies:
                  - id: shown-on-the-page
                    say: Good afternoon.
            """;

    boolean isMarked() {
        return MARK.matcher(mark).matches();
    }

    boolean isScenario() {
        return mark.equals("scenario");
    }

    boolean isRubric() {
        return mark.equals("rubric");
    }

    boolean isBad() {
        return mark.startsWith("bad:");
    }

    boolean isPart() {
        return mark.startsWith("part:");
    }

    String code() {
        return group("code");
    }

    /** The whole file: a part stands at its place in the given one. */
    String within(Sections grown) {
        return isScenario() ? text : grown.with(section(group("part"), text)).text();
    }

    /** A piece of a state in a state of its own; any other piece is a section already. */
    static String section(String part, String text) {
        return switch (part) {
            case "reply", "reaction" -> NEW_STATE + text.indent(4);
            case "does" -> NEW_STATE + NEW_REPLY + text.indent(8);
            case "condition", "speech" ->
                NEW_STATE + "    reacts:\n" + text.indent(8).replaceFirst("^ {8}", "      - ");
            default -> text;
        };
    }

    private String group(String name) {
        Matcher matcher = MARK.matcher(mark);
        if (!matcher.matches()) {
            throw new IllegalStateException(this + " has no mark");
        }
        return matcher.group(name);
    }

    @Override
    public String toString() {
        return "AUTHORING.md:" + line + " " + mark;
    }
}
