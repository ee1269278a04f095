package dev.earshot.rubric;

/**
 * What a context rule may look at: the judge's memory as it was before the reply, and the reply as a whole. Facts,
 * feelings, fixes, promises and behaviours go by their numbers; −1 stands for none.
 */
public interface Moment {
    /** Which reply this is, counted from 1. */
    int turn();

    /** Whether this reply itself shows listening to a fact that was told. */
    boolean listensNow();

    /** How old the last evidence of listening is. */
    Listening lastListened();

    boolean told(int fact);

    /** The feeling that the state shows. */
    int shownFeeling();

    /** The feeling behind it. */
    int feltFeeling();

    /** Whether the cue of the feeling has been given. */
    boolean cueOffered(int feeling);

    boolean abusive();

    /** Whether every fact that the fix needs is known. */
    boolean needsKnown(int fix);

    boolean neverWorks(int fix);

    /** How often a behaviour has been judged so far, 0 to 3 (3: that often or more). */
    int repeats(int behaviour);

    /** Apologies since the last new failing, 0 to 2. */
    int apologies();

    /** Whether she has been let know that she was heard, before this reply. */
    boolean acknowledged();

    /** Whether this reply lets her know. */
    boolean acknowledgesNow();

    /** Whether the hand-over in this reply takes along what it should. */
    boolean handsOverWarm();
}
