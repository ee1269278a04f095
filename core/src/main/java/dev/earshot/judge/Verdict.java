package dev.earshot.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something in the conversation was judged as, and what that was worth.
 *
 * @param behaviour the rubric's word for it
 * @param rule the context rule that gave the verdict, or gave it in place of the author's word; null: the author's word stood
 * @param names the facts, the feeling, the fix or the promise it rests on
 * @param points per skill in hundredths of a point, in the order of the rubric
 * @param frustration by how much it moved the customer's frustration, before clamping
 * @param trust by how much it moved her trust, before clamping
 * @param weighed the rules that changed what it is worth
 */
public record Verdict(
        VerdictOrigin origin,
        String behaviour,
        @Nullable String rule,
        List<String> names,
        List<Integer> points,
        int frustration,
        int trust,
        List<Weighting> weighed) {
    public Verdict {
        names = List.copyOf(names);
        points = List.copyOf(points);
        weighed = List.copyOf(weighed);
    }
}
