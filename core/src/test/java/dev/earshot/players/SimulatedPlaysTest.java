package dev.earshot.players;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.rubric.Skill;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulatedPlaysTest {
    private static final int SEEDS = 50;
    private static final Exploration EXPLORATION = Search.standard().explore(ScenarioTexts.DESK.machine());
    private static final SimulatedPlays REHEARSAL = SimulatedPlays.of(EXPLORATION, Players.standard(), SEEDS);

    private static int skill(String id) {
        return EXPLORATION.machine().rubric().skills().stream()
                .map(Skill::id)
                .toList()
                .indexOf(id);
    }

    @Test
    void everyPlayerPlaysEverySeedToTheEnd() {
        for (PlayerResult performance : REHEARSAL.performances()) {
            assertEquals(SEEDS, performance.plays().size());
            assertEquals(
                    SEEDS,
                    performance.endings().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
    }

    @Test
    void aPlayIsWorthWhatItsScoreCardSays() {
        for (PlayerResult.Play play : REHEARSAL.by("random").plays()) {
            ScoreCard card = ScoreCard.of(play.session(), EXPLORATION);
            assertEquals(card.whole().uncapped(), play.whole(), 0.5 + 1e-9);
            for (int skill = 0; skill < play.skills().size(); skill++) {
                SkillScore score = card.skills().get(skill);
                assertEquals(
                        score.uncapped(),
                        play.skills().get(skill),
                        0.5 + 1e-9,
                        score.skill().id());
            }
        }
    }

    @Test
    void whoListensIsToldApartFromWhoDoesNot() {
        int listening = skill("listening");
        for (String deaf : List.of("phony", "blamer")) {
            assertTrue(REHEARSAL.by(deaf).whole() < REHEARSAL.by("expert").whole() - 20, deaf);
            assertTrue(
                    REHEARSAL.by(deaf).skill(listening)
                            < REHEARSAL.by("cold-listener").skill(listening) - 20,
                    deaf);
        }
    }

    @Test
    void aSkillGoesAlongWithItselfAndNothingGoesFurther() {
        for (int skill = 0; skill < EXPLORATION.skills().size(); skill++) {
            boolean exercised = EXPLORATION.skills().get(skill).isExercised();
            assertEquals(exercised ? 1 : 0, REHEARSAL.correlation(skill, skill), 1e-9);
            for (int other = 0; other < skill; other++) {
                double correlation = REHEARSAL.correlation(skill, other);
                assertEquals(correlation, REHEARSAL.correlation(other, skill), 1e-9);
                assertTrue(Math.abs(correlation) <= 1 + 1e-9);
            }
        }
    }

    @Test
    void whoDidNotTakePartHasNoPerformance() {
        SimulatedPlays few = SimulatedPlays.of(EXPLORATION, List.of(), 1);
        assertThrows(IllegalArgumentException.class, () -> few.by("expert"));
    }
}
