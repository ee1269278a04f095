package dev.earshot.machine;

import dev.earshot.judge.Verdict;
import java.util.List;

/**
 * What another rubric makes of a reply.
 *
 * @param verdicts in the order in which they are given
 * @param reactsAlike whether the customer would have taken the reply as in the play: the same words, the same place, and
 *     nothing else told, given away or remembered
 */
public record Rejudged(List<Verdict> verdicts, boolean reactsAlike) {
    public Rejudged {
        verdicts = List.copyOf(verdicts);
    }
}
