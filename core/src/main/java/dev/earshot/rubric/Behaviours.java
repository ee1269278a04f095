package dev.earshot.rubric;

/**
 * A set of behaviours, one bit each by their number in the rubric.
 *
 * @param bits bit n stands for behaviour n
 */
public record Behaviours(long bits) {
    public static final Behaviours NONE = new Behaviours(0);

    public boolean has(int behaviour) {
        return behaviour >= 0 && (bits >>> behaviour & 1) == 1;
    }
}
