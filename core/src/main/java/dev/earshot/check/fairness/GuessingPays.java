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
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;

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
        Message passSays = Message.of("figure.guessing-pays", "plays", PLAYS);
        if (!exploration.isExact()) {
            Message why = Message.of("guessing-pays.not-searched");
            return new Assessment(List.of(Figure.notAssessed("guessing-passes", passSays, why)), List.of());
        }
        int mark = analysis.rubric().passMark();
        PointRange whole = exploration.whole();
        RandomPlays plays = RandomPlays.of(exploration, PLAYS);
        Figure passes = new Figure(
                "guessing-passes", passSays, 100 * plays.shareFrom(mark), Figure.Unit.PERCENT, Limit.GUESSING_PASSES);
        Figure below = new Figure(
                "best-of-five-below-pass",
                Message.of("figure.best-of-five-below-pass"),
                mark - plays.bestOf(TRIES),
                Figure.Unit.POINTS,
                Limit.BEST_OF_FIVE_BELOW_PASS);
        List<Figure> figures = List.of(
                new Figure(
                        "guessing-mean",
                        Message.of("figure.guessing-mean"),
                        whole.share(whole.chance()),
                        Figure.Unit.POINTS,
                        null),
                new Figure(
                        "guessing-deviation",
                        Message.of("figure.guessing-deviation"),
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
        Message message = passes.standing() == Figure.Standing.BEYOND
                ? Message.of(
                        "guessing-pays.passes",
                        "passes",
                        Limit.GUESSING_PASSES.shown(passes.value(), 1),
                        "bound",
                        Argument.decimal(Limit.GUESSING_PASSES.bound(), 0))
                : Message.of(
                        "guessing-pays.best-of",
                        "tries",
                        TRIES,
                        "best-of",
                        Argument.decimal(plays.bestOf(TRIES), 1),
                        "mark",
                        mark);
        Message help = Message.of("guessing-pays.help");
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(Code.GUESSING_PAYS, analysis, message, help, List.of());
    }
}
