package dev.earshot.machine;

import dev.earshot.compiled.Line;
import dev.earshot.judge.Verdict;
import java.util.List;

/**
 * What a reply, or the first ring, brought about.
 *
 * @param verdicts in the order in which they were given
 * @param said in the order in which it is heard
 * @param told facts that became known by it
 * @param cues feelings whose cue was given by it
 * @param asked facts that the reply asked for
 */
public record Outcome(
        List<Verdict> verdicts, List<Line> said, List<String> told, List<String> cues, List<String> asked) {
    public Outcome {
        verdicts = List.copyOf(verdicts);
        said = List.copyOf(said);
        told = List.copyOf(told);
        cues = List.copyOf(cues);
        asked = List.copyOf(asked);
    }
}
