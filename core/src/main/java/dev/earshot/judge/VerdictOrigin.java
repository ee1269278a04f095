package dev.earshot.judge;

/** What a verdict was given for. */
public enum VerdictOrigin {
    /** What the trainee said. */
    REPLY,
    /** The customer's going on to another state. */
    ENTRY,
    /** How the conversation ended. */
    ENDING
}
