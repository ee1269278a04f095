package dev.earshot.judge;

/** Collects what a reply is worth, with all that comes of it. */
public interface PointSink {
    /** Begins with nothing, before a play's first reply. */
    void clear();

    /** Begins with what the reply just judged is worth by itself. */
    void begin();

    /** Adds what a verdict on something that came of the reply is worth. */
    void add(VerdictBuilder verdict);

    /**
     * Adds what is known of an ending from before.
     *
     * @param solved whether a fix worked
     * @param warm whether the last reply handed over warm
     * @param turn how many replies were given
     * @param missed how many cues were never taken up: each costs the same
     * @return false: it is not known; then it has to be judged, and {@link #endJudged} be called
     */
    boolean addEnding(int ending, boolean solved, boolean warm, int turn, int missed);

    /** The ending has been judged, and all of it added. */
    void endJudged();

    /** The points in a skill, in hundredths. */
    long points(int skill);

    /**
     * The number of the points in all skills.
     *
     * @throws IllegalStateException if this sink does not number them
     */
    int number();
}
