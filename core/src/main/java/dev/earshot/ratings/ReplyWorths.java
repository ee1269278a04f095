package dev.earshot.ratings;

import dev.earshot.explore.BestLine;
import dev.earshot.explore.Exploration;
import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.machine.Step;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the rubric makes of a reply: by itself, and with the best that can still follow. */
final class ReplyWorths {
    private final Exploration exploration;

    ReplyWorths(Exploration exploration) {
        this.exploration = exploration;
    }

    /** @param reach the best whole from here on with this reply, none if that is not known */
    record Worth(List<Verdict> verdicts, long face, OptionalLong reach) {}

    Worth of(Situation situation, Item item) {
        Step step = exploration.machine().advance(situation.session().snapshot(), item.reply());
        if (!(step instanceof Step.Accepted accepted)) {
            throw new IllegalStateException("on the sheet, but not on offer: " + item);
        }
        List<Verdict> all = accepted.outcome().verdicts();
        List<Verdict> own = all.stream()
                .filter(verdict -> verdict.origin() == VerdictOrigin.REPLY)
                .toList();
        Optional<BestLine> ahead = exploration.bestLine(accepted.snapshot());
        OptionalLong reach = ahead.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(exploration.wholeOf(sums(all, ahead.get().points())));
        return new Worth(own, exploration.wholeOf(sums(own, List.of())), reach);
    }

    private long[] sums(List<Verdict> verdicts, List<Long> further) {
        long[] sums = new long[exploration.skills().size()];
        for (int skill = 0; skill < sums.length; skill++) {
            sums[skill] = further.isEmpty() ? 0 : further.get(skill);
            for (Verdict verdict : verdicts) {
                sums[skill] += verdict.points().get(skill);
            }
        }
        return sums;
    }
}
