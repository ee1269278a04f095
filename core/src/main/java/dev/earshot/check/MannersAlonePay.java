package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Exploration;
import dev.earshot.players.PoliteTalker;
import dev.earshot.players.Rehearsal;
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
    public Assessment assess(Study study) {
        Exploration exploration = study.exploration();
        Optional<PoliteTalker> talker = PoliteTalker.of(study.scenario().language());
        String says = "what always giving the reply with the most polite words gets on average";
        if (talker.isEmpty() || !exploration.isExact()) {
            String why = talker.isEmpty()
                    ? "no word list for " + Wording.quoted(study.scenario().language())
                    : "there are more plays than can be searched, so that the best one is not known";
            return new Assessment(List.of(Figure.notAssessed("manners-alone", says, why)), List.of());
        }
        double mean = Rehearsal.of(exploration, List.of(talker.get()), Study.PLAYS)
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
                List.of(Place.ofTheWhole(study.scenario())
                        .finding(Code.MANNERS_ALONE_PAY, study, message, help, List.of())));
    }
}
