package dev.earshot.rubric;

/** What a behaviour is about, in a scenario file. */
public enum Takes {
    /** Nothing: {@code - own}. */
    NOTHING,
    /** One fact or more: {@code - paraphrase: deadline}. */
    FACTS,
    /** Facts or nothing. */
    MAYBE_FACTS,
    /** One feeling or nothing: {@code - validate: fear}. */
    MAYBE_FEELING,
    /** One fix: {@code - solve: re-enrol}. */
    FIX,
    /** One promise: {@code - promise: written-note}. */
    PROMISE,
    /** Where it goes and with what: {@code - hand-over: { to: Idris, with: told }}. */
    HAND_OVER
}
