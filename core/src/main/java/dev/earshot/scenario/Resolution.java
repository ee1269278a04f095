package dev.earshot.scenario;

/** What became of the problem, in rising order. */
public enum Resolution {
    UNRESOLVED,
    WORKED_AROUND,
    FOR_GOOD
}
