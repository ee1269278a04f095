package dev.earshot.check.soundness;

import dev.earshot.check.model.DeepCheck;
import java.util.List;

/** The checks of this package. */
public final class SoundnessChecks {
    /** What shows only in play and makes a scenario unsound, in the order in which a report tells it. */
    public static final List<DeepCheck> ALL = List.of(
            new NotExhausted(),
            new NeverReached(),
            new ReplyNeverOffered(),
            new ReactionNeverTaken(),
            new LineNeverSaid(),
            new NeverHappens(),
            new ConstantCondition(),
            new SaysNothing(),
            new PatienceOnlyWayOut(),
            new ChoiceWithoutDifference(),
            new TwoReactionsFit(),
            new NoGoodEnding());

    private SoundnessChecks() {}
}
