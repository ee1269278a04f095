package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.explore.BestPlay;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.PlayEnd;
import dev.earshot.explore.PointRange;
import dev.earshot.rubric.Gate;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import dev.earshot.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In the bundled scenarios, neither talking on nor hanging up early pays. Over all plays there are. */
class TalkingOnTest {
    /** Of the 100 of the whole. */
    private static final int CLOSE = 10;

    /** Replies that need not be given. */
    private static final int TO_SPARE = 2;

    @ParameterizedTest
    @MethodSource("ids")
    void the_best_of_the_shortest_satisfied_plays_is_close_to_the_best(String id) {
        Exploration explored = Shipped.explored(id);
        int patience = explored.machine().scenario().customer().patience();
        BestPlay shortest = IntStream.rangeClosed(1, patience)
                .mapToObj(replies -> satisfied(explored, end -> end.replies() == replies))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();

        assertTrue(isClose(shortest, explored), () -> told(shortest, explored));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_satisfied_play_with_replies_to_spare_is_close_to_the_best(String id) {
        Exploration explored = Shipped.explored(id);
        int patience = explored.machine().scenario().customer().patience();
        BestPlay shorter =
                satisfied(explored, end -> end.replies() <= patience - TO_SPARE).orElseThrow();

        assertTrue(isClose(shorter, explored), () -> told(shorter, explored));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void walking_out_before_half_the_patience_shows_more_than_chance_in_nothing(String id) {
        Exploration explored = Shipped.explored(id);
        Scenario scenario = explored.machine().scenario();
        Predicate<PlayEnd> early = end -> ending(scenario, end).walksOut()
                && 2 * end.replies() < scenario.customer().patience();
        List<String> above = new ArrayList<>();
        for (int skill = 0; skill < explored.skills().size(); skill++) {
            Optional<BestPlay> play = explored.best(explored.skillGoal(skill).among(early));
            if (play.isPresent()) {
                SkillScore shown = card(play.get(), explored).skills().get(skill);
                if (shown.exercised() && shown.score() > shown.chance()) {
                    above.add("%s shows %s in %s by walking out, chance %s"
                            .formatted(
                                    play.get().replies(),
                                    shown.score(),
                                    shown.skill().id(),
                                    shown.chance()));
                }
            }
        }

        assertEquals(List.of(), above);
    }

    /** The same for every early exit, not only the best: whatever can be broken off so early is capped below chance. */
    @ParameterizedTest
    @MethodSource("ids")
    void the_cap_on_walking_out_early_is_at_or_below_chance_in_every_skill(String id) {
        Exploration explored = Shipped.explored(id);
        Rubric rubric = explored.machine().rubric();
        Gate gate = Objects.requireNonNull(rubric.behaviours()
                .get(rubric.numberOf("left-early").orElseThrow())
                .gate());
        for (int skill = 0; skill < explored.skills().size(); skill++) {
            PointRange range = explored.skills().get(skill);
            String name = rubric.skills().get(skill).id();
            assertTrue((gate.skills() >>> skill & 1) == 1, name);
            assertTrue(!range.isExercised() || gate.cap() <= range.percent(range.chance()), name);
        }
    }

    private static ScoreCard card(BestPlay play, Exploration explored) {
        Session session = Session.begin(explored.machine(), 0);
        for (String reply : play.replies()) {
            session = ((Session.Attempt.Accepted) session.reply(reply)).session();
        }
        return ScoreCard.of(session, explored);
    }

    private static Optional<BestPlay> satisfied(Exploration explored, Predicate<PlayEnd> which) {
        Scenario scenario = explored.machine().scenario();
        return explored.best(explored.wholeGoal()
                .among(end -> which.test(end) && ending(scenario, end).satisfied()));
    }

    private static boolean isClose(BestPlay play, Exploration explored) {
        return explored.whole().percent(explored.whole().best())
                        - explored.whole().percent(play.value())
                <= CLOSE;
    }

    private static String told(BestPlay play, Exploration explored) {
        return "%s replies score %s: %s"
                .formatted(play.replies().size(), explored.whole().percent(play.value()), play.replies());
    }

    private static Ending ending(Scenario scenario, PlayEnd end) {
        return scenario.endings().stream()
                .filter(ending -> ending.id().value().equals(end.ending()))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ids() {
        return BundledScenarios.ids();
    }
}
