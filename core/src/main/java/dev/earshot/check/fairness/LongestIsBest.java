package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Exploration;
import dev.earshot.players.PlayerResult;
import dev.earshot.statistics.PoissonBinomial;
import dev.earshot.statistics.SpearmanCorrelation;
import dev.earshot.text.Message;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * The best reply can be told by its length. Three ways to see it: along the best play the best reply is the longest more
 * often than chance would have it; in the moments that simulated trainees come to, length goes with worth; whoever
 * always gives the longest reply gets far.
 */
final class LongestIsBest implements DeepCheck {
    private static final String PLAYER = "longest-reply";

    @Override
    public List<Code> codes() {
        return List.of(Code.LONGEST_IS_BEST);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        if (!exploration.isExact()) {
            Message why = Message.of("longest-is-best.why");
            return new Assessment(
                    List.of(Figure.notAssessed(
                            "longest-by-chance", Message.of("figure.longest-by-chance.not-searched"), why)),
                    List.of());
        }
        Turns turns = Turns.of(ChoicePoint.ofTheBestPlay(exploration));
        double score = analysis.simulatedPlays().by(PLAYER).whole();
        Figure byChance = new Figure(
                "longest-by-chance",
                Message.of("figure.longest-by-chance", "longest", turns.longest.size(), "count", turns.count),
                turns.likelihood,
                Figure.Unit.RATIO,
                Limit.LENGTH_BY_CHANCE);
        Figure along = new Figure(
                "length-goes-with-worth",
                Message.of("figure.length-goes-with-worth"),
                correlation(analysis).orElse(0),
                Figure.Unit.RATIO,
                Limit.LENGTH_GOES_WITH_WORTH);
        Figure way = new Figure(
                "longest-reply-way",
                Message.of("figure.longest-reply-way"),
                WayFromChance.of(exploration, score),
                Figure.Unit.PERCENT,
                Limit.WAY_TO_THE_BEST);
        Figure mean = new Figure(
                "longest-reply-mean", Message.of("figure.longest-reply-mean"), score, Figure.Unit.POINTS, null);
        Message message = message(turns, byChance, along, way);
        return new Assessment(
                List.of(byChance, along, mean, way),
                message == null
                        ? List.of()
                        : List.of(finding(analysis, turns, message, byChance.standing() == Figure.Standing.BEYOND)));
    }

    /** The first of the three that shows it; the others only follow. */
    private static @Nullable Message message(Turns turns, Figure byChance, Figure along, Figure way) {
        if (byChance.standing() == Figure.Standing.BEYOND) {
            return Message.of(
                    "longest-is-best.by-chance",
                    "longest",
                    turns.longest.size(),
                    "count",
                    turns.count,
                    "lengths",
                    lengths(turns.longest.get(0)));
        }
        if (way.standing() == Figure.Standing.BEYOND) {
            return Message.of("longest-is-best.way", "way", Limit.WAY_TO_THE_BEST.shown(way.value(), 0));
        }
        return along.standing() == Figure.Standing.BEYOND
                ? Message.of("longest-is-best.along", "along", Limit.LENGTH_GOES_WITH_WORTH.shown(along.value(), 2))
                : null;
    }

    private static Message lengths(ChoicePoint moment) {
        return Message.of("longest-is-best.lengths", "length", moment.given().length(), "other", longestOther(moment));
    }

    /** At the first reply that is the longest, if they are too many; else at the title, since it is not theirs alone. */
    private static Diagnostic finding(Analysis analysis, Turns turns, Message message, boolean tooMany) {
        List<Located<Message>> related = turns.longest.stream()
                .skip(tooMany ? 1 : 0)
                .map(moment -> new Located<>(
                        lengths(moment),
                        FindingPlace.ofWords(analysis.scenario(), moment.given().id())
                                .span()))
                .toList();
        FindingPlace place = tooMany
                ? FindingPlace.ofWords(
                        analysis.scenario(), turns.longest.get(0).given().id())
                : FindingPlace.ofTheWhole(analysis.scenario());
        Message help = Message.of("longest-is-best.help");
        return place.finding(Code.LONGEST_IS_BEST, analysis, message, help, related);
    }

    private static int longestOther(ChoicePoint moment) {
        return moment.options().stream()
                .filter(option -> option != moment.given())
                .mapToInt(ChoicePoint.Option::length)
                .max()
                .orElse(0);
    }

    /**
     * The mean of Spearman's ρ between length and worth over the moments of every play of every standard player, each as
     * often as somebody came there; moments in which one of the two is the same throughout say nothing.
     */
    private static OptionalDouble correlation(Analysis analysis) {
        return analysis.simulatedPlays().performances().stream()
                .map(PlayerResult::plays)
                .flatMap(List::stream)
                .flatMap(play -> ChoicePoint.of(analysis.exploration(), play.session()).stream())
                .mapToDouble(LongestIsBest::correlation)
                .filter(correlation -> !Double.isNaN(correlation))
                .average();
    }

    private static double correlation(ChoicePoint moment) {
        List<ChoicePoint.Option> options = moment.options();
        return SpearmanCorrelation.of(
                options.stream().mapToDouble(ChoicePoint.Option::length).toArray(),
                options.stream().mapToDouble(ChoicePoint.Option::whole).toArray());
    }

    /**
     * The turns of the best play.
     *
     * @param longest those in which the reply given was longer than all others
     * @param likelihood how likely it is that a reply picked at random would be so in at least as many
     */
    private record Turns(int count, List<ChoicePoint> longest, double likelihood) {
        static Turns of(List<ChoicePoint> moments) {
            List<ChoicePoint> longest = moments.stream()
                    .filter(moment -> moment.given().length() > longestOther(moment))
                    .toList();
            double[] chances = moments.stream()
                    .mapToDouble(moment -> 1.0 / moment.options().size())
                    .toArray();
            return new Turns(moments.size(), longest, PoissonBinomial.atLeast(longest.size(), chances));
        }
    }
}
