package dev.earshot.rubric;

/**
 * What a context rule may look at: the judge's memory as it was before the reply, and the reply as a whole. Facts,
 * feelings, fixes, promises and behaviours go by their numbers; −1 stands for none.
 */
public interface JudgeMemory {
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

    /** How the customer treats the trainee: 0 calm, 1 upset, 2 abusive. */
    int hostility();

    /** The number of the mood band that the customer is in, the lowest 0. */
    int mood();

    /** The mood that the customer was in at the first ring. */
    int moodAtFirst();

    /** Whether the trainee has opened the conversation: an open question, or something given back. */
    boolean opened();

    /** Whether this reply opens it. */
    boolean opensNow();

    /** How far replies of warmth outnumber those that get on with it, −3 to 3. */
    int balance();

    /** Whether a limit has been set on the customer. */
    boolean limitSet();

    /** Whether this reply sets a limit or hands the customer over. */
    boolean refusesAbuseNow();

    /** Whether abuse has been taken without a word before this reply. */
    boolean abuseTakenBefore();

    /** What this reply has been judged as so far. */
    Behaviours verdictsNow();

    /** Whether every fact that the fix needs is known. */
    boolean needsKnown(int fix);

    boolean neverWorks(int fix);

    /** How often a behaviour has been judged so far, 0 to 3 (3: that often or more). */
    int repeats(int behaviour);

    /** Apologies since the last new failing, 0 to 2. */
    int apologies();

    /** Whether a reply before this one has let the customer know of being heard. */
    boolean acknowledged();

    /** Whether this reply does. */
    boolean acknowledgesNow();

    /** Whether the hand-over in this reply takes along what it should. */
    boolean handsOverWarm();
}
