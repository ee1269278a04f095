package dev.earshot.rubric;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of rule there is: what a rubric is read by, what authors are told of, and what the tests go through. */
public final class RuleKinds {
    private static final List<RuleKind> ALL = Stream.of(
                    List.of(
                            AskedAgain.KIND,
                            Misheard.KIND,
                            PhonyEmpathy.KIND,
                            WrongFeeling.KIND,
                            NeedlessLimit.KIND,
                            FixTooSoon.KIND,
                            HopelessFix.KIND,
                            WarmHandOver.KIND,
                            ColdHandOver.KIND,
                            TeachingTooSoon.KIND,
                            NothingNew.KIND,
                            WearsOut.KIND,
                            StaleListening.KIND,
                            ApologyDecay.KIND,
                            LosesMore.KIND,
                            OpenBeforeClosed.KIND,
                            SolvingFirst.KIND,
                            CourtesyUnderFire.KIND,
                            OnlyBeside.KIND,
                            RelationalOverdose.KIND,
                            AbuseEndured.KIND,
                            FirstAcknowledgement.KIND),
                    LedgerRule.KINDS,
                    List.of(WalkingOut.KIND, LeftEarly.KIND, TimeLeft.KIND))
            .flatMap(List::stream)
            .toList();

    private RuleKinds() {}

    /** All of them, in the order in which authors are told of them. */
    public static List<RuleKind> all() {
        return ALL;
    }
}
