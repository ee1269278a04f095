package dev.earshot.debrief;

import dev.earshot.scoring.SkillScore;
import java.util.List;

/**
 * One skill: its score, and what most of it came from.
 *
 * @param earned what earned most, the most first
 * @param cost what cost most, the most first
 */
public record SkillNote(SkillScore score, List<Share> earned, List<Share> cost) {
    public SkillNote {
        earned = List.copyOf(earned);
        cost = List.copyOf(cost);
    }

    /**
     * What one turn did for a skill, or to it.
     *
     * @param turn counted from 1; 0: before the first reply
     * @param atEnding whether it came of how the conversation ended, not of what was said
     * @param said the trainee's words in that turn
     * @param points in hundredths; what earned and what cost in one turn stand apart
     */
    public record Share(int turn, boolean atEnding, String said, long points, List<Highlight> moments) {
        public Share {
            moments = List.copyOf(moments);
        }
    }
}
