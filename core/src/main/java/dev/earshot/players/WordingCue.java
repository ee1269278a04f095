package dev.earshot.players;

import java.util.Locale;

/** Something about the wording of a reply from which somebody who has not understood the conversation may guess its worth. */
public enum WordingCue {
    /** It repeats a word of what the customer just said. */
    ECHO(true),
    /** There is a word of courtesy in it. */
    COURTESY(true),
    /** It says always, never, every and the like. */
    ABSOLUTE(false),
    /** It says no, not, cannot and the like. */
    NEGATIVE(false),
    /** There is hardly anything to it. */
    BLANK(false);

    private final boolean attracts;

    WordingCue(boolean attracts) {
        this.attracts = attracts;
    }

    /** Whether a reply that has it looks good, rather than bad. */
    public boolean attracts() {
        return attracts;
    }

    /** A stable id, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
