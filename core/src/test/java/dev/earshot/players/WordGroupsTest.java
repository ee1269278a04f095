package dev.earshot.players;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.yaml.Rubrics;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands beside the standard rubric names only what the rubric has. */
class WordGroupsTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private final WordGroups standard = WordGroups.standard();

    @Test
    void every_feeling_is_one_of_the_rubric() {
        assertTrue(RUBRIC.feelings().containsAll(standard.group("displeased-feelings")));
    }

    @Test
    void every_skill_is_one_of_the_rubric() {
        Set<String> skills = RUBRIC.skills().stream().map(Skill::id).collect(Collectors.toSet());
        assertTrue(skills.containsAll(standard.group("competence-skills")));
        assertTrue(skills.containsAll(standard.group("manners-skills")));
    }

    @Test
    void what_players_lack_or_have_is_a_skill_of_the_rubric() {
        Set<String> skills = RUBRIC.skills().stream().map(Skill::id).collect(Collectors.toSet());
        Set<String> players = Players.standard().stream().map(Player::id).collect(Collectors.toSet());
        for (String entry : standard.group("player-skills")) {
            String[] parts = entry.split(" ");
            assertEquals(3, parts.length, entry);
            assertTrue(players.contains(parts[0]), entry);
            assertTrue(Set.of("lacks", "has").contains(parts[1]), entry);
            assertTrue(skills.contains(parts[2]), entry);
        }
    }

    @Test
    void every_preferred_word_is_a_behaviour_or_verdict_of_the_rubric_and_is_named_once() {
        Set<String> words = RUBRIC.behaviours().stream().map(Behaviour::id).collect(Collectors.toSet());
        Set<String> players = Players.standard().stream().map(Player::id).collect(Collectors.toSet());
        WordGroups preferences = WordGroups.of("preferences.words");
        assertTrue(players.containsAll(preferences.names()));
        for (String player : preferences.names()) {
            List<String> named = preferences.group(player).stream()
                    .map(entry -> entry.split(" ")[0])
                    .toList();
            assertTrue(words.containsAll(named), player);
            assertEquals(Set.copyOf(named).size(), named.size(), player);
        }
    }

    @Test
    void there_is_no_other_group() {
        assertEquals(
                Set.of("displeased-feelings", "competence-skills", "manners-skills", "player-skills"),
                standard.names());
    }

    @Test
    void a_group_that_is_not_there_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> standard.group("nothing"));
        assertThrows(IllegalStateException.class, () -> WordGroups.of("nothing.words"));
    }
}
