package dev.earshot.players;

/** Something about the wording of a reply from which somebody who has not understood the conversation may guess its worth. */
public enum WordingCue {
    /** It repeats a word of what the customer just said. */
    ECHO(true, "repeats a word of the customer"),
    /** There is a word of courtesy in it. */
    COURTESY(true, "has a word of courtesy in it"),
    /** It says always, never, every and the like. */
    ABSOLUTE(false, "has no absolute word in it"),
    /** It says no, not, cannot and the like. */
    NEGATIVE(false, "has no negative word in it"),
    /** There is hardly anything to it. */
    BLANK(false, "is more than a few words");

    private final boolean attracts;
    private final String tells;

    WordingCue(boolean attracts, String tells) {
        this.attracts = attracts;
        this.tells = tells;
    }

    /** Whether a reply that has it looks good, rather than bad. */
    public boolean attracts() {
        return attracts;
    }

    /** What is said of a reply that the cue speaks for. */
    public String tells() {
        return tells;
    }
}
