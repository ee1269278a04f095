package dev.earshot.players;

import java.util.List;

/**
 * A reply as a player sees it. It holds neither points nor where the reply leads: a player has manners, not foresight.
 *
 * @param id the id of the reply
 * @param say the words
 * @param heard what the customer said last, all of it
 * @param verdicts what the reply would be judged as if it were given here and now, in the rubric's words
 */
public record PlayerView(String id, String say, String heard, List<String> verdicts) {
    public PlayerView {
        verdicts = List.copyOf(verdicts);
    }
}
