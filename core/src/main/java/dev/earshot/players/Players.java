package dev.earshot.players;

import dev.earshot.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The players that come with Earshot. They are fixed: where one of them fares too well or too badly, it is the scenario that
 * has to be looked at.
 */
public final class Players {
    private static final WordGroups PREFERENCES = WordGroups.of("preferences.words");

    /** Good practice by the principles: take it in, give it back, then warmth, then the work; nothing hollow or unkind. */
    private static final Player EXPERT = preferring("expert", Message.of("player.expert"));

    private static final Player PHONY = preferring("phony", Message.of("player.phony"));

    /** Attentive and decent: all that it lacks is warmth. */
    private static final Player COLD_LISTENER = preferring("cold-listener", Message.of("player.cold-listener"));

    private static final Player POLITE_ROBOT = preferring("polite-robot", Message.of("player.polite-robot"));

    private static final Player FIXER = preferring("fixer", Message.of("player.fixer"));

    private static final Player PUSHOVER = preferring("pushover", Message.of("player.pushover"));

    private static final Player JARGON_EXPERT = preferring("jargon-expert", Message.of("player.jargon-expert"));

    private static final Player BLAMER = preferring("blamer", Message.of("player.blamer"));

    private static final Player LONGEST_REPLY = new Player() {
        @Override
        public String id() {
            return "longest-reply";
        }

        @Override
        public Message portrait() {
            return Message.of("player.longest-reply");
        }

        @Override
        public int liking(PlayerView reply) {
            return reply.say().length();
        }
    };

    private static final Player RANDOM = new Preferences("random", Message.of("player.random"), Map.of());

    private static final List<Player> STANDARD = List.of(
            EXPERT, PHONY, COLD_LISTENER, POLITE_ROBOT, FIXER, PUSHOVER, JARGON_EXPERT, BLAMER, LONGEST_REPLY, RANDOM);

    private Players() {}

    /** All of them, the expert first, the one without any preference last. */
    public static List<Player> standard() {
        return STANDARD;
    }

    /** A player that goes by the table of this name in {@code preferences.words}. */
    private static Player preferring(String id, Message portrait) {
        Map<String, Integer> likes = new LinkedHashMap<>();
        for (String entry : PREFERENCES.group(id)) {
            String[] parts = entry.split("\\s+");
            likes.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Preferences(id, portrait, likes);
    }
}
