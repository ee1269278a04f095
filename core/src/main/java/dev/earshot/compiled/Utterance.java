package dev.earshot.compiled;

/** A line ready to be said: leaves are lines, the rest decides which of them. */
public sealed interface Utterance {
    /** A line by its number. */
    record Said(int line) implements Utterance {}

    /** The first part whose condition holds, or every one. */
    record Parts(boolean first, Part[] parts) implements Utterance {}

    /** A part with its condition, and what saying it tells and gives away. */
    record Part(int when, Utterance says, int[] tells, int[] cues) {}
}
