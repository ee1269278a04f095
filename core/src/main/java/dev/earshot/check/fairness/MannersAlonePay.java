package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Exploration;
import dev.earshot.players.PoliteTalker;
import dev.earshot.players.SimulatedPlays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whoever says what has the most polite words in it gets a good score. */
final class MannersAlonePay implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.MANNERS_ALONE_PAY);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        Optional<PoliteTalker> talker = PoliteTalker.of(analysis.scenario().language());
        String says = "what always giving the reply with the most polite words gets on average";
        if (talker.isEmpty() || !exploration.isExact()) {
            String why = talker.isEmpty()
                    ? "no word list for " + Wording.quoted(analysis.scenario().language())
                    : "there are more plays than can be searched, so that the best one is not known";
            return new Assessment(List.of(Figure.notAssessed("manners-alone", says, why)), List.of());
        }
        double mean = SimulatedPlays.of(exploration, List.of(talker.get()), Analysis.PLAYS)
                .performances()
                .get(0)
                .whole();
        Figure figure = new Figure("manners-alone", says, mean, Figure.Unit.POINTS, Limit.MANNERS_ALONE);
        if (figure.standing() != Figure.Standing.BEYOND) {
            return new Assessment(List.of(figure), List.of());
        }
        String message = String.format(
                Locale.ROOT,
                "giving whatever reply has the most polite words in it gets %s of 100 points",
                Limit.MANNERS_ALONE.shown(mean, 0));
        String help = "offer polite words that miss what was said, and good replies without a thank-you in them";
        return new Assessment(
                List.of(figure),
                List.of(FindingPlace.ofTheWhole(analysis.scenario())
                        .finding(Code.MANNERS_ALONE_PAY, analysis, message, help, List.of())));
    }
}
