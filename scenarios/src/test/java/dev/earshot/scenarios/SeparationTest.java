package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.players.PlayerResult;
import dev.earshot.players.SimulatedPlays;
import dev.earshot.rubric.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether the skills are told apart: somebody who lacks one of them must lose there, and not everywhere. Prints what each
 * player made of each scenario.
 */
class SeparationTest {
    /** What a player who lacks a skill loses in it at least, and one who has it at most, against the expert's mean. */
    private static final double CLEAR_LOSS = 20;

    private static final double NO_LOSS = 10;

    /** From here on two skills would measure the same. */
    private static final double SAME = 0.9;

    static Stream<String> ids() {
        return BundledScenarios.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whoLacksASkillLosesThereAndNotEverywhere(String id) {
        SimulatedPlays simulatedPlays = Shipped.rehearsed(id);
        System.out.println(table(id, simulatedPlays));
        assertAll(
                () -> assertLoses(simulatedPlays, "phony", "empathy"),
                () -> assertLoses(simulatedPlays, "phony", "listening"),
                () -> assertLoses(simulatedPlays, "cold-listener", "empathy"),
                () -> assertKeeps(simulatedPlays, "cold-listener", "listening"),
                () -> assertLoses(simulatedPlays, "polite-robot", "listening"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noTwoSkillsMeasureTheSame(String id) {
        List<String> alike = pairs(Shipped.rehearsed(id)).stream()
                .filter(pair -> pair.correlation >= SAME)
                .map(Pair::toString)
                .toList();
        assertEquals(List.of(), alike);
    }

    @Test
    void thereAreScenariosToTellApart() {
        assertTrue(BundledScenarios.ids().size() >= 3);
    }

    private static double loss(SimulatedPlays simulatedPlays, String player, String skill) {
        int number = skills(simulatedPlays).stream().map(Skill::id).toList().indexOf(skill);
        return simulatedPlays.by("expert").skill(number)
                - simulatedPlays.by(player).skill(number);
    }

    private static void assertLoses(SimulatedPlays simulatedPlays, String player, String skill) {
        double loss = loss(simulatedPlays, player, skill);
        assertTrue(loss >= CLEAR_LOSS, "%s loses only %.1f of %s".formatted(player, loss, skill));
    }

    private static void assertKeeps(SimulatedPlays simulatedPlays, String player, String skill) {
        double loss = loss(simulatedPlays, player, skill);
        assertTrue(loss < NO_LOSS, "%s loses %.1f of %s".formatted(player, loss, skill));
    }

    private static List<Skill> skills(SimulatedPlays simulatedPlays) {
        return simulatedPlays.exploration().machine().rubric().skills();
    }

    private record Pair(String one, String other, double correlation) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s–%s %.3f", one, other, correlation);
        }
    }

    private static List<Pair> pairs(SimulatedPlays simulatedPlays) {
        List<Skill> skills = skills(simulatedPlays);
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < skills.size(); one++) {
            for (int other = one + 1; other < skills.size(); other++) {
                pairs.add(
                        new Pair(skills.get(one).id(), skills.get(other).id(), simulatedPlays.correlation(one, other)));
            }
        }
        return pairs;
    }

    // ---- The table ----

    private static String table(String id, SimulatedPlays simulatedPlays) {
        StringBuilder text = new StringBuilder();
        text.append("%n%s: means of %d plays each, 0 to 100, and against the expert%n".formatted(id, Shipped.SEEDS));
        text.append(String.format("%-14s %6s", "", "whole"));
        skills(simulatedPlays).forEach(skill -> text.append(String.format("  %13s", skill.id())));
        text.append(System.lineSeparator());
        PlayerResult expert = simulatedPlays.by("expert");
        for (PlayerResult performance : simulatedPlays.performances()) {
            text.append(row(performance, expert, skills(simulatedPlays).size()));
        }
        text.append("correlations over all plays:");
        List<Pair> pairs = pairs(simulatedPlays);
        for (int i = 0; i < pairs.size(); i++) {
            text.append(i % 4 == 0 ? System.lineSeparator() + "  " : ", ").append(pairs.get(i));
        }
        return text.toString();
    }

    private static String row(PlayerResult performance, PlayerResult expert, int skills) {
        StringBuilder row = new StringBuilder();
        row.append(
                String.format(Locale.ROOT, "%-14s %6.1f", performance.player().id(), performance.whole()));
        for (int skill = 0; skill < skills; skill++) {
            double mean = performance.skill(skill);
            String against =
                    performance == expert ? "" : String.format(Locale.ROOT, "(%+.1f)", mean - expert.skill(skill));
            row.append(String.format(Locale.ROOT, "  %5.1f %7s", mean, against));
        }
        return row.append(System.lineSeparator()).toString();
    }
}
