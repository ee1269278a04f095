package dev.earshot.rubric;

import java.util.List;

/**
 * An entry under {@code rules} of a rubric, as a kind of rule asks for what it needs. What is missing or wrong has been
 * reported by then, and stands for something harmless.
 */
public interface RuleEntry {
    RuleText text();

    /** The behaviours under {@code on}. */
    Behaviours on();

    /** The behaviours under a key. */
    Behaviours behaviours(String key);

    /** The verdict under {@code becomes}. */
    int becomes();

    /** The skills under {@code skills}, one bit each. */
    long skills();

    /** The number of the mood under a key. */
    int mood(String key);

    /** A share under a key, 0 to 1000 thousandths. */
    int share(String key);

    /** One share or more under a key, in thousandths, none less than this. */
    List<Integer> shares(String key, int least);

    /** A whole number under a key. */
    int whole(String key, int least, int most);
}
