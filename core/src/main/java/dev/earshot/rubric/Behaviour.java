package dev.earshot.rubric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One word of the vocabulary: something a reply does, or a verdict that only the judge can give.
 *
 * @param id the word, kebab-case
 * @param derived whether only the judge gives it; authors cannot write it, but can react to it
 * @param role what it does to the conversation itself; {@link Role#PLAIN} if derived
 * @param takes what it is about; {@link Takes#NOTHING} if derived
 * @param does what it is, in one sentence
 * @param points what it is worth per skill, in hundredths of a point, in the order of {@link Rubric#skills}
 * @param frustration by how much it moves the customer's frustration, −100 to 100
 * @param trust by how much it moves the customer's trust, −100 to 100
 * @param evidence whether it shows that the trainee has listened to the facts it names
 * @param acknowledges whether it lets the customer know that the trainee has heard
 * @param gate the line it crosses; null: none
 * @param principle the principle it serves or offends
 * @param reason why it is worth that
 * @param source where that comes from
 * @param tryThis what to try next time, to a trainee who did or lacked it; null: what its principle advises
 */
public record Behaviour(
        String id,
        boolean derived,
        Role role,
        Takes takes,
        String does,
        List<Integer> points,
        int frustration,
        int trust,
        boolean evidence,
        boolean acknowledges,
        @Nullable Gate gate,
        String principle,
        String reason,
        String source,
        @Nullable String tryThis) {
    public Behaviour {
        points = List.copyOf(points);
    }
}
