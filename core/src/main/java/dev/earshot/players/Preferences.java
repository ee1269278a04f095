package dev.earshot.players;

import dev.earshot.text.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A player that goes by what words would be judged as: it likes a reply as much as all of its verdicts together.
 *
 * @param likes how much it likes each behaviour or verdict of a rubric; what is not in it, it does not mind. Words that
 *     the rubric of a scenario does not have never come up
 */
public record Preferences(String id, Message portrait, Map<String, Integer> likes) implements Player {
    public Preferences {
        likes = Collections.unmodifiableMap(new LinkedHashMap<>(likes));
    }

    @Override
    public int liking(PlayerView reply) {
        return reply.verdicts().stream()
                .mapToInt(verdict -> likes.getOrDefault(verdict, 0))
                .sum();
    }
}
