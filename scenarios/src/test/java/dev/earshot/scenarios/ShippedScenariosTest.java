package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.Proof;
import dev.earshot.explore.Exploration;
import dev.earshot.rubric.Skill;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every scenario that comes with Earshot has to hold. */
class ShippedScenariosTest {
    private static final int SEEDS = 200;

    /** Words of empathy, whatever was listened to before. */
    private static final Set<String> EMPATHY_WORDS = Set.of("validate", "apologise", "canned", "false-cheer");

    private static final Set<String> FIX = Set.of("solve");

    static Stream<String> ids() {
        return BundledScenarios.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isLongEnoughToBeAConversation(String id) {
        Scenario scenario = Shipped.machine(id).scenario();
        long replies = scenario.everywhereReplies().size()
                + scenario.states().stream()
                        .mapToInt(state -> state.replies().size())
                        .sum();
        int patience = scenario.customer().patience();
        assertAll(
                () -> assertEquals(id, scenario.id().value()),
                () -> assertTrue(scenario.states().size() >= 7, "states"),
                () -> assertTrue(replies >= 25, "replies: " + replies),
                () -> assertTrue(patience >= 8 && patience <= 12, "patience: " + patience),
                () -> assertTrue(scenario.endings().size() >= 4, "endings"),
                () -> assertTrue(scenario.setting() != null, "setting"),
                () -> assertTrue(!scenario.quiz().isEmpty(), "quiz"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void repliesOfAStateAreOfLikeLength(String id) {
        for (State state : Shipped.machine(id).scenario().states()) {
            var lengths = state.replies().stream()
                    .mapToInt(reply -> reply.say().value().length())
                    .summaryStatistics();
            assertTrue(
                    state.replies().isEmpty() || lengths.getMax() <= 2.5 * lengths.getMin(),
                    id + ", " + state.id().value() + ": " + lengths);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isSearchedToTheEnd(String id) {
        Exploration exploration = Shipped.explored(id);
        assertTrue(exploration.isExact(), "more configurations than the rubric's limit");
        List<Skill> skills = exploration.machine().rubric().skills();
        for (int skill = 0; skill < skills.size(); skill++) {
            assertTrue(
                    exploration.skills().get(skill).isExercised(),
                    skills.get(skill).id());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isProvedSound(String id) {
        Proof proof = Shipped.proved(id);
        assertEquals(Proof.Answer.YES, proof.sound(), () -> proof.findings().toString());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isProvedFair(String id) {
        Proof proof = Shipped.proved(id);
        assertEquals(Proof.Answer.YES, proof.fair(), () -> proof.findings().toString());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsPlaysGoWhereTheySay(String id) {
        Map<String, Integer> wholes = new LinkedHashMap<>();
        for (String kind : List.of("best", "mixed", "worst")) {
            Play play = Play.of(id, kind);
            Session session = Session.begin(Shipped.explored(id).machine(), 7);
            for (String reply : play.replies) {
                Session.Attempt attempt = session.reply(reply);
                assertTrue(
                        attempt instanceof Session.Attempt.Accepted,
                        kind + ", " + reply + ": " + attempt + " in "
                                + session.view().state() + ", offered "
                                + session.offers().stream()
                                        .map(offer -> offer.id())
                                        .toList());
                session = ((Session.Attempt.Accepted) attempt).session();
            }
            assertEquals(
                    play.ending,
                    session.ending().orElse("none, at " + session.view().state()),
                    kind);
            if (kind.equals("best")) {
                assertTrue(session.view().patienceLeft() > 0, "the best play ends before her patience does");
            }
            wholes.put(kind, ScoreCard.of(session, Shipped.explored(id)).whole().score());
        }
        assertTrue(wholes.get("best") >= 85, "best: " + wholes);
        assertTrue(
                wholes.get("mixed") < wholes.get("best") - 15 && wholes.get("mixed") > wholes.get("worst") + 15,
                wholes.toString());
        assertTrue(wholes.get("worst") <= 20, "worst: " + wholes);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void wordsOfEmpathyWithoutListeningDoNotPay(String id) {
        double[] mean = new SimulatedTrainee(Shipped.explored(id).machine(), EMPATHY_WORDS).meanPoints(SEEDS);
        assertBelowChance(id, mean, "empathy");
        assertBelowChance(id, mean, "listening");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void goingStraightForTheFixIsCold(String id) {
        double[] mean = new SimulatedTrainee(Shipped.explored(id).machine(), FIX).meanPoints(SEEDS);
        assertBelowChance(id, mean, "empathy");
    }

    private static void assertBelowChance(String id, double[] mean, String skill) {
        List<Skill> skills = Shipped.explored(id).machine().rubric().skills();
        for (int i = 0; i < skills.size(); i++) {
            if (skills.get(i).id().equals(skill)) {
                double chance = Shipped.explored(id).skills().get(i).chance();
                assertTrue(mean[i] < chance, id + ", " + skill + ": " + mean[i] + " against chance " + chance);
            }
        }
    }

    /** A recorded play: one reply id a line, and in a comment where it ends. Answers to the quiz are not replies. */
    private record Play(List<String> replies, String ending) {
        static Play of(String id, String kind) {
            List<String> replies = new ArrayList<>();
            String ending = "";
            String name = "plays/" + id + "." + kind + ".play";
            try (InputStream in = BundledScenarios.class.getResourceAsStream(name)) {
                assertTrue(in != null, name + " is missing");
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    if (line.startsWith("# ends:")) {
                        ending = line.substring("# ends:".length()).strip();
                    } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("quiz:")) {
                        replies.add(line.replaceFirst("#.*", "").strip());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Play(replies, ending);
        }
    }
}
