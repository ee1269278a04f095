package dev.earshot.check.fairness;

import dev.earshot.check.fairness.SimulatedItems.Answer;
import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.statistics.PearsonCorrelation;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Whether single states tell the better plays from the worse, as items of a test do. Computed on simulated players, whose
 * likings are no trainee's: it is reported, and nothing follows from it.
 */
final class ItemDiscrimination implements DeepCheck {
    private static final String ID = "discrimination";
    private static final Message SAYS = Message.of("figure.item-discrimination");
    /** Fewer plays say nothing about a state. */
    private static final int LEAST_PLAYS = 40;

    private static final double FAIR = 0.2;
    private static final double GOOD = 0.3;

    /** How an item looks by the usual bands. */
    private enum Band {
        REVISE("figure.discrimination-revise"),
        FAIR("figure.discrimination-fair"),
        GOOD("figure.discrimination-good"),
        SUSPICIOUS("figure.discrimination-suspicious");

        private final String key;

        Band(String key) {
            this.key = key;
        }
    }

    @Override
    public List<Code> codes() {
        return List.of();
    }

    @Override
    public Assessment assess(Analysis analysis) {
        if (!analysis.exploration().isExact()) {
            return Assessment.notSearched(ID, SAYS);
        }
        List<List<Answer>> items = SimulatedItems.of(analysis).values().stream()
                .filter(answers -> answers.size() >= LEAST_PLAYS)
                .toList();
        if (items.isEmpty()) {
            return Assessment.none(ID, SAYS, Message.of("item-discrimination.not-assessed"));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.reported(ID, SAYS, mean(items, ItemDiscrimination::discrimination), Unit.RATIO));
        figures.add(Figure.reported(
                "item-rest", Message.of("figure.item-rest"), mean(items, ItemDiscrimination::itemRest), Unit.RATIO));
        for (Band band : Band.values()) {
            figures.add(Figure.reported(
                    "discrimination-" + band.name().toLowerCase(Locale.ROOT),
                    Message.of(band.key),
                    items.stream().filter(item -> band(item) == band).count(),
                    Unit.COUNT));
        }
        return new Assessment(figures, List.of());
    }

    /** D: the share of right replies in the upper quarter of the plays less that in the lower. */
    static double discrimination(List<Answer> answers) {
        List<Answer> byWhole = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::whole))
                .toList();
        int quarter = Math.max(1, byWhole.size() / 4);
        return right(byWhole.subList(byWhole.size() - quarter, byWhole.size())) - right(byWhole.subList(0, quarter));
    }

    private static double right(List<Answer> answers) {
        return (double) answers.stream().filter(Answer::right).count() / answers.size();
    }

    /** The point-biserial correlation with what the rest of the play came to; 0 where everybody is right, or nobody. */
    static double itemRest(List<Answer> answers) {
        double r = PearsonCorrelation.of(
                answers.stream().mapToDouble(answer -> answer.right() ? 1 : 0).toArray(),
                answers.stream().mapToDouble(Answer::rest).toArray());
        return Double.isNaN(r) ? 0 : r;
    }

    private static Band band(List<Answer> answers) {
        double discrimination = discrimination(answers);
        int options = answers.stream().mapToInt(Answer::options).max().orElseThrow();
        if (discrimination > 1 - 1.0 / options) {
            return Band.SUSPICIOUS;
        }
        return discrimination < FAIR ? Band.REVISE : discrimination <= GOOD ? Band.FAIR : Band.GOOD;
    }

    private static double mean(List<List<Answer>> items, ToDoubleFunction<List<Answer>> coefficient) {
        return items.stream().mapToDouble(coefficient).average().orElseThrow();
    }
}
