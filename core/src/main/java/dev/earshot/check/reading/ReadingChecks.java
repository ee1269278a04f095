package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import java.util.List;

/** The checks of this package. */
public final class ReadingChecks {
    /** All checks that need no play, in the order of their codes. */
    public static final List<Check> ALL = List.of(
            new FactToldByNobody(),
            new UnreachableState(),
            new EndingNeverReached(),
            new FactNeverUsed(),
            new FactNeverGivenBack(),
            new FlagNeverRead(),
            new CueNotInLine(),
            new CueNeverGiven(),
            new FeelingNeverMet(),
            new PrincipleNotPractised(),
            new PromiseNothingKeeps(),
            new DueStateNeverLeft(),
            new FixNeverOffered(),
            new FixCannotWork(),
            new QuizAboutUntold(),
            new AbuseWithoutLimit(),
            new InsultWithoutReaction(),
            new NothingToSay(),
            new PromiseNeverMade());

    private ReadingChecks() {}
}
