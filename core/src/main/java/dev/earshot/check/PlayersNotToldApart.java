package dev.earshot.check;

import dev.earshot.check.Figure.Unit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.players.Performance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Players who lack something, and come out ahead of the expert too often. */
final class PlayersNotToldApart implements DeepCheck {
    static final String EXPERT = "expert";

    @Override
    public List<Code> codes() {
        return List.of(Code.PLAYERS_NOT_TOLD_APART);
    }

    @Override
    public Assessment assess(Study study) {
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        double[] expert = wholes(study.rehearsal().by(EXPERT));
        for (Performance performance : study.rehearsal().performances()) {
            String player = performance.player().id();
            if (player.equals(EXPERT)) {
                continue;
            }
            double ahead = Association.ahead(expert, wholes(performance));
            figures.add(new Figure(
                    "expert-ahead-of-" + player,
                    "how often the expert is ahead of the %s player".formatted(player),
                    ahead,
                    Unit.RATIO,
                    Limit.EXPERT_AHEAD));
            figures.add(Figure.reported(
                    "delta-to-" + player,
                    "Cliff's delta between the expert and the %s player".formatted(player),
                    2 * ahead - 1,
                    Unit.RATIO));
            if (!Limit.EXPERT_AHEAD.allows(ahead)) {
                findings.add(finding(study, player, ahead));
            }
        }
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Study study, String player, double ahead) {
        String message = String.format(
                Locale.ROOT,
                "of a hundred pairs of plays the expert is ahead of the %s player in %s only",
                player,
                Limit.EXPERT_AHEAD.shownInHundredths(ahead));
        return Place.ofTheWhole(study.scenario())
                .finding(
                        Code.PLAYERS_NOT_TOLD_APART,
                        study,
                        message,
                        "see where that player earns what the expert earns: there the replies are too much alike in worth",
                        List.of());
    }

    private static double[] wholes(Performance performance) {
        return performance.plays().stream().mapToDouble(Performance.Play::whole).toArray();
    }
}
