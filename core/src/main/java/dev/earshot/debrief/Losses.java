package dev.earshot.debrief;

import dev.earshot.machine.Origin;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Weighs what was lost: across the skills, as they count in the whole. */
final class Losses {
    /** A share of the whole in millionths, so that whole numbers do. */
    private static final long PRECISION = 1_000_000;

    private final ScoreCard card;

    Losses(ScoreCard card) {
        this.card = card;
    }

    /** What these points add to the whole. */
    long worth(List<Integer> points) {
        long worth = 0;
        for (int i = 0; i < points.size(); i++) {
            SkillScore score = card.skills().get(i);
            if (score.exercised()) {
                worth += PRECISION * score.skill().weight() * points.get(i) / (score.best() - score.worst());
            }
        }
        return worth;
    }

    /**
     * The principle that was lost most by. How the conversation ended is judged too, but it follows from what was said, so
     * it names the principle only if nothing else was lost.
     */
    Optional<String> costliestPrinciple(List<Moment> moments) {
        Optional<String> spoken = costliest(
                moments.stream().filter(m -> m.origin() != Origin.ENDING).toList());
        return spoken.isPresent() ? spoken : costliest(moments);
    }

    private Optional<String> costliest(List<Moment> moments) {
        Map<String, Long> lost = new LinkedHashMap<>();
        for (Moment moment : moments) {
            lost.merge(moment.principle(), Math.min(0, worth(moment.points())), Long::sum);
        }
        return lost.entrySet().stream()
                .filter(entry -> entry.getValue() < 0)
                .min(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
