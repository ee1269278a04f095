package dev.earshot.players;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.ScenarioTexts;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Behaviour;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import dev.earshot.yaml.Rubrics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayersTest {
    private static final int SEEDS = 200;

    private final Machine machine = ScenarioTexts.DESK.machine();

    private static Player player(String id) {
        return Players.standard().stream()
                .filter(player -> player.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> replies(Session session) {
        return session.turns().stream().map(Turn::reply).toList();
    }

    /** How often each reply was given as the first one. */
    private Map<String, Integer> firstReplies(Player player) {
        Map<String, Integer> firsts = new TreeMap<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            firsts.merge(replies(SimulatedPlays.play(machine, player, seed)).get(0), 1, Integer::sum);
        }
        return firsts;
    }

    @Test
    void theStandardOnesAreTheseTen() {
        assertEquals(
                List.of(
                        "expert",
                        "phony",
                        "cold-listener",
                        "polite-robot",
                        "fixer",
                        "pushover",
                        "jargon-expert",
                        "blamer",
                        "longest-reply",
                        "random"),
                Players.standard().stream().map(Player::id).toList());
    }

    @Test
    void eachIsDescribedInASentence() {
        for (Player player : Players.standard()) {
            assertTrue(Phrases.say(player.portrait()).endsWith("."), player.id());
        }
        assertTrue(Phrases.say(PoliteTalker.of("en").orElseThrow().portrait()).endsWith("."));
        assertTrue(
                Phrases.say(WordingCueReader.of("en").orElseThrow().portrait()).endsWith("."));
    }

    @Test
    void theyLikeOnlyWordsThatTheRubricHas() {
        Set<String> words =
                Rubrics.standard().behaviours().stream().map(Behaviour::id).collect(Collectors.toSet());
        for (Player player : Players.standard()) {
            if (player instanceof Preferences preferences) {
                assertTrue(words.containsAll(preferences.likes().keySet()), player.id());
            }
        }
    }

    @Test
    void theSamePlayerAndSeedMakeTheSamePlay() {
        for (Player player : Players.standard()) {
            for (long seed = 0; seed < 20; seed++) {
                assertEquals(
                        replies(SimulatedPlays.play(machine, player, seed)),
                        replies(SimulatedPlays.play(machine, player, seed)),
                        player.id());
            }
        }
    }

    @Test
    void seedsMakePlaysDiffer() {
        Set<List<String>> plays = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            plays.add(replies(SimulatedPlays.play(machine, player("random"), seed)));
        }
        assertTrue(plays.size() > SEEDS / 2, "different plays: " + plays.size());
    }

    @ParameterizedTest
    @CsvSource({
        "expert, hear",
        "cold-listener, hear",
        "phony, feel",
        "polite-robot, card",
        "fixer, light",
        "pushover, sorry",
        "jargon-expert, terms",
        "blamer, fault",
        "longest-reply, card",
    })
    void eachGoesByItsOwnTaste(String id, String favourite) {
        int given = firstReplies(player(id)).getOrDefault(favourite, 0);
        assertTrue(given > 0.8 * SEEDS, id + " gave it " + given + " times");
    }

    @Test
    void aSlipIsAnyReplyAndHappensAboutFifteenTimesInAHundred() {
        Player stubborn = new Preferences("stubborn", Message.verbatim("Says one thing."), Map.of("jargon", 1));
        List<String> all = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            all.addAll(replies(SimulatedPlays.play(machine, stubborn, seed)));
        }
        long others = all.stream().filter(reply -> !reply.equals("terms")).count();
        // One slip in eight hits the favourite all the same.
        double slips = others * 8 / 7.0 / all.size();
        assertTrue(slips > 0.12 && slips < 0.18, "slips: " + slips);
        assertEquals(8, Set.copyOf(all).size());
    }

    @Test
    void whoHasNoPreferenceGivesEveryReplyAboutAsOften() {
        Map<String, Integer> firsts = firstReplies(player("random"));
        assertEquals(8, firsts.size());
        firsts.forEach((reply, times) -> assertTrue(times > 10 && times < 45, firsts.toString()));
    }

    @Test
    void aReplyIsLikedForWhatItWouldBeJudgedAsHereAndNow() {
        // The same words are «phony» before anything was given back, and «validate» after it.
        Player sincere = sure(Map.of("validate", 5, "paraphrase", 4, "phony", -9));
        List<String> replies = replies(SimulatedPlays.play(machine, sincere, 1));
        assertEquals(List.of("hear", "feel"), replies.subList(0, 2));
    }

    @Test
    void aPlayerSeesWordsOfBothAndVerdictsAndNothingElse() {
        List<String> seen = Stream.of(PlayerView.class.getRecordComponents())
                .map(component -> component.getName())
                .toList();
        assertEquals(List.of("id", "say", "heard", "verdicts"), seen);
    }

    @Test
    void whatCannotBeChosenIsNeverLookedAt() {
        Set<String> seen = new HashSet<>();
        Player looker = new Player() {
            @Override
            public String id() {
                return "looker";
            }

            @Override
            public Message portrait() {
                return Message.verbatim("Writes down what it is shown.");
            }

            @Override
            public int liking(PlayerView reply) {
                seen.add(reply.id());
                return 0;
            }
        };
        SimulatedPlays.play(machine, looker, 3);
        assertEquals(Set.of("hear", "feel", "light", "fix", "fault", "card", "terms", "sorry"), seen);
    }

    private static Player sure(Map<String, Integer> likes) {
        Player preferences = new Preferences("sure", Message.verbatim("Never slips."), likes);
        return new Player() {
            @Override
            public String id() {
                return preferences.id();
            }

            @Override
            public Message portrait() {
                return preferences.portrait();
            }

            @Override
            public int liking(PlayerView reply) {
                return preferences.liking(reply);
            }

            @Override
            public int slips() {
                return 0;
            }
        };
    }
}
