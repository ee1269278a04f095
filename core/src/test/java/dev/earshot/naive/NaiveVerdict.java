package dev.earshot.naive;

import java.util.List;

/**
 * What the naive judge found.
 *
 * @param behaviour the behaviour or verdict of the rubric
 * @param origin what it was given for
 * @param points per skill in the order of the rubric, in hundredths
 * @param frustration by how much it moves the customer's frustration, before clamping
 * @param trust by how much it moves the customer's trust, before clamping
 * @param names the facts, feelings, fixes or promises concerned, without repetition
 */
public record NaiveVerdict(
        String behaviour, Origin origin, List<Integer> points, int frustration, int trust, List<String> names) {
    public NaiveVerdict {
        points = List.copyOf(points);
        names = List.copyOf(names);
    }

    /** What a verdict was given for. */
    public enum Origin {
        REPLY,
        /** Going from one state to another. */
        ENTRY,
        ENDING
    }
}
