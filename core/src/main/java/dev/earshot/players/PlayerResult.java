package dev.earshot.players;

import dev.earshot.session.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one player made of a scenario.
 *
 * @param plays one for each seed, from 0
 */
public record PlayerResult(Player player, List<Play> plays) {
    public PlayerResult {
        plays = List.copyOf(plays);
    }

    /**
     * A play and what it was worth, from 0 to 100 between the worst and the best that the scenario yields at all. Gates
     * are left out: they cap what is shown to a trainee, and would hide here how a skill was exercised.
     *
     * @param skills in the order of the rubric
     */
    public record Play(Session session, List<Double> skills, double whole) {
        public Play {
            skills = List.copyOf(skills);
        }
    }

    /** The mean over all plays in this skill, 0 to 100. */
    public double skill(int skill) {
        return plays.stream()
                .mapToDouble(play -> play.skills().get(skill))
                .average()
                .orElse(0);
    }

    /** The mean of the whole over all plays, 0 to 100. */
    public double whole() {
        return plays.stream().mapToDouble(Play::whole).average().orElse(0);
    }

    /** How many plays came to each ending that any came to. */
    public Map<String, Integer> endings() {
        Map<String, Integer> endings = new TreeMap<>();
        plays.forEach(play -> endings.merge(play.session().ending().orElseThrow(), 1, Integer::sum));
        return endings;
    }
}
