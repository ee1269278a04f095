package dev.earshot.debrief;

import dev.earshot.scoring.Regret;
import dev.earshot.session.Spoken;
import java.util.List;

/**
 * The turn that mattered most, and how it would have gone with the best reply.
 *
 * @param regret what the turn gave away
 * @param said the trainee's words
 * @param cost what these words were judged as, as far as it cost; how the play ended, if they cost nothing by themselves
 * @param bestSaid the best reply
 * @param bestHeard what she would have answered
 * @param wasBest whether the reply was a best one all the same: it crossed a line, and that outranks points
 */
public record TurningPoint(
        Regret regret, String said, List<Moment> cost, String bestSaid, List<Spoken> bestHeard, boolean wasBest) {
    public TurningPoint {
        cost = List.copyOf(cost);
        bestHeard = List.copyOf(bestHeard);
    }
}
