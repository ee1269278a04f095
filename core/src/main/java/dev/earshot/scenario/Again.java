package dev.earshot.scenario;

/** How often a reply can be chosen. */
public enum Again {
    /** Once in a play. */
    NEVER,
    /** Once in each state that offers it; for replies that hold everywhere. */
    PER_STATE,
    /** As often as it is offered. */
    ALWAYS
}
