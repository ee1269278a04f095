package dev.earshot.render.author;

import dev.earshot.render.trainee.PointsText;
import dev.earshot.rubric.Skill;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** Points, each with the skill that they count in; skills without any are left out. */
final class PointsBySkill {
    private PointsBySkill() {}

    /**
     * The messages.
     *
     * @param hundredths by skill, in hundredths of a point
     */
    static List<Message> of(List<Skill> skills, List<? extends Number> hundredths) {
        List<Message> points = new ArrayList<>();
        for (int skill = 0; skill < skills.size(); skill++) {
            long earned = hundredths.get(skill).longValue();
            if (earned != 0) {
                points.add(Message.of(
                        "points.in-skill",
                        "skill",
                        Argument.name(skills.get(skill).name()),
                        "points",
                        PointsText.signed(earned)));
            }
        }
        return points;
    }
}
