package dev.earshot.debrief;

import dev.earshot.scoring.Regret;
import dev.earshot.session.SpokenLine;
import java.util.List;

/**
 * The turn that mattered most, and how it would have gone with the best reply.
 *
 * @param regret what the turn gave away
 * @param said the trainee's words
 * @param cost what these words were judged as, as far as it cost, the costliest first; how the play ended as well, if
 *     that cost more
 * @param bestSaid the best reply
 * @param bestHeard what the customer would have answered
 * @param bestGains what the best reply would have been judged as, as far as it pays, the most first
 * @param leadsTo how it would end if every reply after that were the best, too
 * @param wasBest whether the reply was a best one all the same: it crossed a line, and that outranks points
 */
public record TurningPoint(
        Regret regret,
        String said,
        List<Highlight> cost,
        String bestSaid,
        List<SpokenLine> bestHeard,
        List<Highlight> bestGains,
        EndingSummary leadsTo,
        boolean wasBest) {
    public TurningPoint {
        cost = List.copyOf(cost);
        bestHeard = List.copyOf(bestHeard);
        bestGains = List.copyOf(bestGains);
    }
}
