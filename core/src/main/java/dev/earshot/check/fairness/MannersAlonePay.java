package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.explore.Exploration;
import dev.earshot.players.PoliteTalker;
import dev.earshot.players.SimulatedPlays;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.List;
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
        Message says = Message.of("figure.manners-alone-pay");
        if (talker.isEmpty() || !exploration.isExact()) {
            Message why = talker.isEmpty()
                    ? Message.of(
                            "manners-alone-pay.no-words.not-assessed",
                            "language",
                            Argument.quoted(analysis.scenario().language()))
                    : Message.of("manners-alone-pay.not-searched");
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
        Message message = Message.of("manners-alone-pay", "mean", Limit.MANNERS_ALONE.shown(mean, 0));
        Message help = Message.of("manners-alone-pay.help");
        return new Assessment(
                List.of(figure),
                List.of(FindingPlace.ofTheWhole(analysis.scenario())
                        .finding(Code.MANNERS_ALONE_PAY, analysis, message, help, List.of())));
    }
}
