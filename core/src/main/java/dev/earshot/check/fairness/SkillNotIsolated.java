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
import dev.earshot.players.SimulatedPlays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Somebody who lacks one skill must lose there, and not in what they have. */
final class SkillNotIsolated implements DeepCheck {
    private static final List<Expectation> EXPECTED = List.of(
            new Expectation("phony", "empathy", Limit.LACK_SHOWS),
            new Expectation("phony", "listening", Limit.LACK_SHOWS),
            new Expectation("cold-listener", "empathy", Limit.LACK_SHOWS),
            new Expectation("cold-listener", "listening", Limit.REST_STANDS),
            new Expectation("polite-robot", "listening", Limit.LACK_SHOWS));

    /** What a player has to lose of a skill against the expert's mean, or may. */
    private record Expectation(String player, String skill, Limit limit) {
        String id() {
            return player + "-loses-" + skill;
        }

        String says() {
            return "how much %s the %s player loses against the expert".formatted(skill, player);
        }

        String message(double loss) {
            String shown = limit.shown(loss, 1);
            if (limit == Limit.REST_STANDS) {
                return "the %s player, who has %s, loses %s points of it against the expert"
                        .formatted(player, skill, shown);
            }
            return shown.startsWith("-")
                    ? "the %s player, who lacks %s, is %s points of it ahead of the expert"
                            .formatted(player, skill, shown.substring(1))
                    : "the %s player, who lacks %s, loses only %s points of it against the expert"
                            .formatted(player, skill, shown);
        }

        String help() {
            return String.format(
                    Locale.ROOT,
                    limit == Limit.LACK_SHOWS
                            ? "%.0f are asked for: let more turns depend on that skill, and fewer give it away unasked"
                            : "%.0f may be lost: let those who have only that skill find replies that show it, to the end",
                    limit.bound());
        }
    }

    @Override
    public List<Code> codes() {
        return List.of(Code.SKILL_NOT_ISOLATED);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (Expectation expected : EXPECTED) {
            OptionalInt skill = analysis.skill(expected.skill);
            if (skill.isEmpty()) {
                figures.add(Figure.notAssessed(expected.id(), expected.says(), "the scenario does not exercise it"));
                continue;
            }
            double loss = loss(analysis.simulatedPlays(), expected.player, skill.getAsInt());
            figures.add(new Figure(expected.id(), expected.says(), loss, Unit.POINTS, expected.limit));
            if (!expected.limit.allows(loss)) {
                findings.add(FindingPlace.ofTheWhole(analysis.scenario())
                        .finding(
                                Code.SKILL_NOT_ISOLATED, analysis, expected.message(loss), expected.help(), List.of()));
            }
        }
        return new Assessment(figures, findings);
    }

    private static double loss(SimulatedPlays simulatedPlays, String player, int skill) {
        return simulatedPlays.by(PlayersNotToldApart.EXPERT).skill(skill)
                - simulatedPlays.by(player).skill(skill);
    }
}
