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
import dev.earshot.players.WordGroups;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Somebody who lacks one skill must lose there, and not in what they have. */
final class SkillNotIsolated implements DeepCheck {
    private static final List<Expectation> EXPECTED = WordGroups.standard().group("player-skills").stream()
            .map(Expectation::of)
            .toList();

    /** What a player has to lose of a skill against the expert's mean, or may. */
    private record Expectation(String player, String skill, Limit limit) {
        /** Reads an entry such as {@code phony lacks empathy} or {@code cold-listener has listening}. */
        static Expectation of(String entry) {
            String[] parts = entry.split("\\s+");
            Limit limit = switch (parts[1]) {
                case "lacks" -> Limit.LACK_SHOWS;
                case "has" -> Limit.REST_STANDS;
                default -> throw new IllegalStateException("neither lacks nor has: " + entry);
            };
            return new Expectation(parts[0], parts[2], limit);
        }

        String id() {
            return player + "-loses-" + skill;
        }

        Message says() {
            return Message.of("figure.skill-not-isolated", "skill", skill, "player", player);
        }

        Message message(double loss) {
            String shown = limit.shown(loss, 1);
            if (limit == Limit.REST_STANDS) {
                return Message.of("skill-not-isolated.has", "player", player, "skill", skill, "shown", shown);
            }
            return shown.startsWith("-")
                    ? Message.of(
                            "skill-not-isolated.lacks-ahead",
                            "player",
                            player,
                            "skill",
                            skill,
                            "ahead",
                            shown.substring(1))
                    : Message.of("skill-not-isolated.lacks", "player", player, "skill", skill, "shown", shown);
        }

        Message help() {
            return Message.of(
                    limit == Limit.LACK_SHOWS ? "skill-not-isolated.lacks.help" : "skill-not-isolated.has.help",
                    "bound",
                    Argument.decimal(limit.bound(), 0));
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
                figures.add(Figure.notAssessed(
                        expected.id(), expected.says(), Message.of("skill-not-isolated.not-assessed")));
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
