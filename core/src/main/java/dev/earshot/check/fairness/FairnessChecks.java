package dev.earshot.check.fairness;

import dev.earshot.check.model.DeepCheck;
import java.util.List;

/** The checks of this package. */
public final class FairnessChecks {
    /** What shows only in play and makes a scenario unfair, in the order in which a report tells it. None asks whether the first
     * or the last reply is the best: the seed mixes replies in every play, and no scenario can turn that off. */
    public static final List<DeepCheck> ALL = List.of(
            new GuessingPays(),
            new LongestIsBest(),
            new WordingGivesItAway(),
            new MannersAlonePay(),
            new TrialAndErrorPasses(),
            new SkillNotExercised(),
            new PlayersNotToldApart(),
            new SkillNotIsolated(),
            new SkillsMeasureTheSame(),
            new WeakDistractor(),
            new NoRealChoice(),
            new FirstReplyDecides(),
            new FreeTurns(),
            new Recoverability(),
            new RankingHangsOnWeights(),
            new BestPlayNoExample(),
            new TalkingOnPays(),
            new ColdFixPays(),
            new KindFailurePays(),
            new WalkingOutPays(),
            new ItemDiscrimination(),
            new ScoreConsistency());

    private FairnessChecks() {}
}
