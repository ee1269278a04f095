package dev.earshot.check.fairness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Unit;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.check.model.Limit;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.players.PlayerResult;
import dev.earshot.statistics.RocArea;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Players who lack something, and come out ahead of the expert too often. */
final class PlayersNotToldApart implements DeepCheck {
    static final String EXPERT = "expert";

    @Override
    public List<Code> codes() {
        return List.of(Code.PLAYERS_NOT_TOLD_APART);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        double[] expert = wholes(analysis.simulatedPlays().by(EXPERT));
        for (PlayerResult performance : analysis.simulatedPlays().performances()) {
            String player = performance.player().id();
            if (player.equals(EXPERT)) {
                continue;
            }
            double ahead = RocArea.of(expert, wholes(performance));
            figures.add(new Figure(
                    "expert-ahead-of-" + player,
                    Message.of("figure.players-not-told-apart", "player", player),
                    ahead,
                    Unit.RATIO,
                    Limit.EXPERT_AHEAD));
            figures.add(Figure.reported(
                    "delta-to-" + player,
                    Message.of("figure.cliffs-delta", "player", player),
                    2 * ahead - 1,
                    Unit.RATIO));
            if (!Limit.EXPERT_AHEAD.allows(ahead)) {
                findings.add(finding(analysis, player, ahead));
            }
        }
        return new Assessment(figures, findings);
    }

    private static Diagnostic finding(Analysis analysis, String player, double ahead) {
        Message message = Message.of(
                "players-not-told-apart", "player", player, "ahead", Limit.EXPERT_AHEAD.shownInHundredths(ahead));
        return FindingPlace.ofTheWhole(analysis.scenario())
                .finding(
                        Code.PLAYERS_NOT_TOLD_APART,
                        analysis,
                        message,
                        Message.of("players-not-told-apart.help"),
                        List.of());
    }

    private static double[] wholes(PlayerResult performance) {
        return performance.plays().stream()
                .mapToDouble(PlayerResult.Play::whole)
                .toArray();
    }
}
