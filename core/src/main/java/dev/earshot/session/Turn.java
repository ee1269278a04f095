package dev.earshot.session;

import dev.earshot.machine.Offer;
import dev.earshot.machine.Outcome;
import dev.earshot.machine.Snapshot;
import java.util.List;

/**
 * One reply and what came of it.
 *
 * @param number counted from 1
 * @param state the state in which it was given
 * @param offered what there was to choose from, in the order in which the trainee saw it
 * @param reply the id of the reply
 * @param say the trainee's words
 * @param outcome verdicts, and what became known
 * @param heard what was said in answer
 * @param before the moment before the reply
 * @param after the moment after it
 */
public record Turn(
        int number,
        String state,
        List<Offer> offered,
        String reply,
        String say,
        Outcome outcome,
        List<SpokenLine> heard,
        Snapshot before,
        Snapshot after) {
    public Turn {
        offered = List.copyOf(offered);
        heard = List.copyOf(heard);
    }
}
