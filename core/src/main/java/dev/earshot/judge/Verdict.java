package dev.earshot.judge;

import dev.earshot.rubric.SubjectKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something in the conversation was judged as, and what that was worth.
 *
 * @param behaviour the rubric's word for it
 * @param rule the context rule that gave the verdict, or gave it in place of the author's word; null: the author's word stood
 * @param subjects the facts, the feeling, the fix or the promise it rests on
 * @param points per skill in hundredths of a point, in the order of the rubric
 * @param frustration by how much it moved the customer's frustration, before clamping
 * @param trust by how much it moved the customer's trust, before clamping
 * @param weighed the rules that changed what it is worth
 */
public record Verdict(
        VerdictOrigin origin,
        String behaviour,
        @Nullable String rule,
        List<Subject> subjects,
        List<Integer> points,
        int frustration,
        int trust,
        List<Weighting> weighed) {
    public Verdict {
        subjects = List.copyOf(subjects);
        points = List.copyOf(points);
        weighed = List.copyOf(weighed);
    }

    /** The ids of what it rests on. */
    public List<String> names() {
        return subjects.stream().map(Subject::id).toList();
    }

    /** The ids of what it rests on of this kind. */
    public List<String> names(SubjectKind kind) {
        return subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList();
    }
}
