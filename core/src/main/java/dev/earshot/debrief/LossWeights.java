package dev.earshot.debrief;

import dev.earshot.judge.VerdictOrigin;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Weighs what was lost: across the skills, as they count in the whole. */
final class LossWeights {
    /** A share of the whole in millionths, so that whole numbers do. */
    private static final long PRECISION = 1_000_000;

    private final ScoreCard card;

    LossWeights(ScoreCard card) {
        this.card = card;
    }

    /** What these points add to the whole; without scores, their plain sum. */
    long worth(List<Integer> points) {
        long worth = 0;
        if (!card.isScored()) {
            return points.stream().mapToLong(Integer::longValue).sum();
        }
        for (int i = 0; i < points.size(); i++) {
            SkillScore score = card.skills().get(i);
            if (score.exercised()) {
                worth += PRECISION * score.skill().weight() * points.get(i) / (score.best() - score.worst());
            }
        }
        return worth;
    }

    /**
     * What cost most. How the conversation ended is judged too, but it follows from what was said, so it counts only if
     * nothing else was lost.
     */
    Optional<Highlight> costliest(List<Highlight> moments) {
        return moments.stream()
                .filter(moment -> worth(moment.points()) < 0)
                .min(Comparator.comparing((Highlight moment) -> moment.origin() == VerdictOrigin.ENDING)
                        .thenComparing(moment -> worth(moment.points())));
    }
}
