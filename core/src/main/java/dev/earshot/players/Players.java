package dev.earshot.players;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The players that come with Earshot. They are fixed: where one of them fares too well or too badly, it is the scenario that
 * has to be looked at.
 */
public final class Players {
    /** Good practice by the principles: take it in, give it back, then warmth, then the work; nothing hollow or unkind. */
    private static final Player EXPERT = preferring(
            "expert",
            "Follows the principles from one reply to the next, without looking ahead and without knowing the points.",
            """
            met 6, set-limit 6, picked-up 5, kept 5, deepen 4, paraphrase 4, solve 4
            validate 3, ask-open 3, own 3, stay-with-it 3, check-back 3, explain-plainly 3, teach 3, offer-choice 3, credit 3
            acknowledge 2, hand-over-warm 2, honest-distance 2, promise 2, ask 2
            apologise 1, courtesy 1
            push -3, jargon -3, endure -3
            defend -4, false-cheer -4
            canned -5, fix-failed -5, cut-off -5, overpromise -5, needless-limit -5, ill-timed -5
            phony -6, ask-again -6, mishear -6, dismiss -6, blame -6, threaten -6, hand-over-cold -6
            insult -10, breach -10
            """);

    private static final Player PHONY =
            preferring("phony", "Recites words of empathy and never shows that anything was taken in.", """
            validate 5, phony 5, apologise 4, canned 3, false-cheer 3, credit 2, courtesy 2
            ask -2, ask-open -2
            paraphrase -4, deepen -4, check-back -4
            blame -5, dismiss -5, cut-off -5, threaten -5
            insult -10, breach -10
            """);

    /** Attentive and decent: all that it lacks is warmth. */
    private static final Player COLD_LISTENER = preferring(
            "cold-listener", "Takes in every fact and gives it back, and has not a word for how anybody feels.", """
            paraphrase 5, check-back 5, ask 4
            ask-open 3, explain-plainly 3, solve 3
            own -1, courtesy -1, jargon -1
            stay-with-it -2, hand-over-warm -2
            deepen -3, credit -3, honest-distance -3, dismiss -3, push -3, defend -3
            apologise -4, picked-up -4, blame -4, canned -4, false-cheer -4, threaten -4, overpromise -4, ill-timed -4
            validate -5, met -5, phony -5, fix-failed -5, cut-off -5, needless-limit -5, hand-over-cold -5
            ask-again -6, mishear -6
            insult -10, breach -10
            """);

    private static final Player POLITE_ROBOT =
            preferring("polite-robot", "Reads out what stands on the card, pleasantly, whoever is calling.", """
            courtesy 5, canned 4, apologise 3, acknowledge 2, offer-choice 2, ask 2
            credit 1, explain-plainly 1, ask-again 1, hand-over-cold 1, hand-over-warm 1
            validate -1
            paraphrase -3, ask-open -3
            deepen -4
            blame -5, dismiss -5, cut-off -5, threaten -5
            insult -10, breach -10
            """);

    private static final Player FIXER =
            preferring("fixer", "Goes straight for the repair and takes talk for delay.", """
            solve 6, ask 3, push 3, teach 3, ill-timed 3, fix-failed 2
            explain-plainly 2, cut-off 1
            paraphrase -2, apologise -2, blame -2, hand-over-cold -2
            validate -3, deepen -3, ask-open -3, canned -3, phony -3, false-cheer -3, threaten -3
            insult -10, breach -10
            """);

    private static final Player PUSHOVER = preferring(
            "pushover", "Kind and afraid: says sorry and yes to everything, and takes whatever is thrown.", """
            apologise 5, overpromise 5, promise 4, own 3, offer-choice 3
            validate 2, courtesy 2, credit 2, endure 2, breach 2
            canned 1, paraphrase 1, deepen 1, ask-open 1, ask 1
            defend -2, push -2, jargon -2, hand-over-cold -2
            blame -6, dismiss -6, cut-off -6, set-limit -6, needless-limit -6, threaten -6
            insult -10
            """);

    private static final Player JARGON_EXPERT =
            preferring("jargon-expert", "Knows the machine, mends it, and talks as if the customer knew it too.", """
            jargon 6, solve 5, ask 4
            push 1
            explain-plainly -2, deepen -2, cut-off -2, hand-over-cold -2
            validate -3, apologise -3, phony -3, ask-again -3, mishear -3, threaten -3, overpromise -3
            canned -4, false-cheer -4, fix-failed -4
            insult -10, breach -10
            """);

    private static final Player BLAMER = preferring("blamer", "Lets the customer know whose fault it is.", """
            blame 6, defend 4, dismiss 4, threaten 3, insult 2
            own -2
            validate -3, credit -4, apologise -4
            """);

    private static final Player LONGEST_REPLY = new Player() {
        @Override
        public String id() {
            return "longest-reply";
        }

        @Override
        public String portrait() {
            return "Always gives the longest reply, as test-takers do who have not read the question.";
        }

        @Override
        public int liking(PlayerView reply) {
            return reply.say().length();
        }
    };

    private static final Player RANDOM =
            new Preferences("random", "Gives any reply, as if with eyes closed.", Map.of());

    private static final List<Player> STANDARD = List.of(
            EXPERT, PHONY, COLD_LISTENER, POLITE_ROBOT, FIXER, PUSHOVER, JARGON_EXPERT, BLAMER, LONGEST_REPLY, RANDOM);

    private Players() {}

    /** All of them, the expert first, the one without any preference last. */
    public static List<Player> standard() {
        return STANDARD;
    }

    /** A table of words, each with how much it is liked. */
    private static Player preferring(String id, String portrait, String table) {
        Map<String, Integer> likes = new LinkedHashMap<>();
        for (String entry : table.strip().split("[,\\s]*\\n|,\\s*")) {
            String[] parts = entry.strip().split(" ");
            likes.put(parts[0], Integer.valueOf(parts[1]));
        }
        return new Preferences(id, portrait, likes);
    }
}
