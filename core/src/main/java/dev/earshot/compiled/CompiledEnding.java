package dev.earshot.compiled;

/**
 * An ending with its names resolved.
 *
 * @param selfSufficient the condition under which the customer can solve it alone next time; {@link #NEVER}
 * @param keeps for each promise, whether this ending keeps it
 */
public record CompiledEnding(
        String id,
        String stableId,
        boolean satisfied,
        boolean walksOut,
        int selfSufficient,
        boolean[] keeps,
        Utterance says) {
    public static final int NEVER = -2;
}
