package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.PointRange;
import dev.earshot.explore.RandomPlays;
import java.util.List;
import java.util.Locale;

/** Picking at random passes in one play of a few, or the best of five such plays does. */
final class GuessingPays implements DeepCheck {
    /** So many that a share of 5 % is known to within a third of a percent. */
    static final int PLAYS = 20_000;

    private static final int TRIES = 5;

    @Override
    public List<Code> codes() {
        return List.of(Code.GUESSING_PAYS);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        String passSays = "random plays at or above the pass mark, of " + PLAYS + ", gates left out";
        if (!exploration.isExact()) {
            String why = "there are more plays than can be searched, so that the best one is not known";
            return new Assessment(List.of(Figure.notAssessed("guessing-passes", passSays, why)), List.of());
        }
        int mark = analysis.rubric().passMark();
        PointRange whole = exploration.whole();
        RandomPlays plays = RandomPlays.of(exploration, PLAYS);
        Figure passes = new Figure(
                "guessing-passes", passSays, 100 * plays.shareFrom(mark), Figure.Unit.PERCENT, Limit.GUESSING_PASSES);
        Figure below = new Figure(
                "best-of-five-below-pass",
                "how far the best of five random plays stays below the pass mark on average",
                mark - plays.bestOf(TRIES),
                Figure.Unit.POINTS,
                Limit.BEST_OF_FIVE_BELOW_PASS);
        List<Figure> figures = List.of(
                new Figure(
                        "guessing-mean",
                        "what picking at random gets on average, exactly",
                        whole.share(whole.chance()),
                        Figure.Unit.POINTS,
                        null),
                new Figure(
                        "guessing-deviation",
                        "how far random plays scatter around that, as a standard deviation",
                        plays.deviation(),
                        Figure.Unit.POINTS,
                        null),
                passes,
                below);
        boolean fair = passes.standing() == Figure.Standing.WITHIN && below.standing() == Figure.Standing.WITHIN;
        return new Assessment(
                figures, whole.isExercised() && !fair ? List.of(finding(analysis, passes, plays)) : List.of());
    }

    private static Diagnostic finding(Analysis analysis, Figure passes, RandomPlays plays) {
        int mark = analysis.rubric().passMark();
        String message = passes.standing() == Figure.Standing.BEYOND
                ? String.format(
                        Locale.ROOT,
                        "picking at random passes in %s %% of plays; at most %.0f %% may",
                        Limit.GUESSING_PASSES.shown(passes.value(), 1),
                        Limit.GUESSING_PASSES.bound())
                : String.format(
                        Locale.ROOT,
                        "the best of %d random plays gets %.1f on average, and the pass mark is %d",
                        TRIES,
                        plays.bestOf(TRIES),
                        mark);
        String help =
                "let fewer of the replies on offer be good ones, let wrong turns lead where there is less to be had,"
                        + " or let the good ones build on each other";
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.GUESSING_PAYS, analysis, message, help, List.of());
    }
}
