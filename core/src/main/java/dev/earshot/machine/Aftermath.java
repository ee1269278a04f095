package dev.earshot.machine;

import dev.earshot.compiled.CompiledEnding;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.judge.Judge;
import dev.earshot.judge.PointSink;
import dev.earshot.judge.VerdictBuilder;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.EndingFacts;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.scenario.Resolution;
import org.jspecify.annotations.Nullable;

/** What comes of replies when a state is left and when the play ends: promises kept and broken, cues missed, the ending judged. */
final class Aftermath {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final long[] words;
    private final Judge judge;
    private final PointSink points;
    private final Meters meters;
    private final StepObserver observer;
    private @Nullable EndingFacts ending;

    Aftermath(
            CompiledScenario program,
            long[] words,
            Judge judge,
            PointSink points,
            Meters meters,
            StepObserver observer) {
        this.program = program;
        this.words = words;
        this.judge = judge;
        this.points = points;
        this.meters = meters;
        this.observer = observer;
        layout = program.layout();
    }

    void clear() {
        ending = null;
    }

    /** What the rules on endings were shown, if the last step ended the play and that was judged. */
    @Nullable
    EndingFacts ending() {
        return ending;
    }

    void breakPromisesDueIn(int state) {
        int frustration = 0;
        int trust = 0;
        for (int promise : program.states()[state].promisesDue()) {
            int kept = layout.promise[promise].get(words);
            if (LedgerValue.isDueInAState(kept)) {
                VerdictBuilder broken = breakPromise(promise, VerdictOrigin.ENTRY);
                frustration += broken == null ? 0 : broken.frustration;
                trust += broken == null ? 0 : broken.trust;
                VerdictBuilder hollow = chargeHollow(promise, kept, VerdictOrigin.ENTRY);
                frustration += hollow == null ? 0 : hollow.frustration;
                trust += hollow == null ? 0 : hollow.trust;
            }
        }
        meters.move(frustration, trust);
    }

    private @Nullable VerdictBuilder breakPromise(int promise, VerdictOrigin origin) {
        layout.promise[promise].set(words, LedgerValue.PROMISE_BROKEN);
        layout.apologies.set(words, 0);
        return note(origin, LedgerEvent.PROMISE_BROKEN, SubjectKind.PROMISE, promise);
    }

    /** A promise without basis is charged when it falls due. */
    private @Nullable VerdictBuilder chargeHollow(int promise, int kept, VerdictOrigin origin) {
        return LedgerValue.isHollow(kept)
                ? note(origin, LedgerEvent.OVERPROMISE_DUE, SubjectKind.PROMISE, promise)
                : null;
    }

    private @Nullable VerdictBuilder note(VerdictOrigin origin, LedgerEvent event, SubjectKind kind, int name) {
        VerdictBuilder verdict = judge.note(origin, event, kind, name);
        if (verdict != null) {
            points.add(verdict);
        }
        return verdict;
    }

    /** The play ends like this, and the problem is solved as far as this. */
    void end(int number, Resolution achieved) {
        CompiledEnding finish = program.endings()[number];
        for (int promise = 0; promise < layout.promise.length; promise++) {
            int kept = layout.promise[promise].get(words);
            if (LedgerValue.isOpen(kept)) {
                if (finish.keeps()[promise]) {
                    layout.promise[promise].set(words, LedgerValue.PROMISE_KEPT);
                    observer.mark(CoveragePoints.Kind.KEPT, promise);
                    note(VerdictOrigin.ENDING, LedgerEvent.PROMISE_KEPT, SubjectKind.PROMISE, promise);
                } else {
                    breakPromise(promise, VerdictOrigin.ENDING);
                    chargeHollow(promise, kept, VerdictOrigin.ENDING);
                }
            }
        }
        int missed = 0;
        for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
            missed += isMissed(feeling) ? 1 : 0;
        }
        boolean solved = achieved != Resolution.UNRESOLVED;
        if (!points.addEnding(number, solved, judge.handedOverWarm(), layout.turn.get(words), missed)) {
            judgeEnding(finish, solved);
            points.endJudged();
        }
    }

    private void judgeEnding(CompiledEnding finish, boolean solved) {
        for (int feeling = 0; feeling < layout.cueOffered.length; feeling++) {
            if (isMissed(feeling)) {
                note(VerdictOrigin.ENDING, LedgerEvent.CUE_MISSED, SubjectKind.FEELING, feeling);
            }
        }
        EndingFacts facts = new EndingFacts(
                finish.walksOut(),
                finish.satisfied(),
                solved,
                judge.handedOverWarm(),
                layout.turn.get(words),
                program.patience() - layout.turn.get(words));
        ending = facts;
        for (ContextRule.Closes rule : program.compiledRubric().closing()) {
            VerdictBuilder verdict = judge.close(rule, facts);
            if (verdict != null) {
                points.add(verdict);
            }
        }
    }

    private boolean isMissed(int feeling) {
        return layout.cueOffered[feeling].isSet(words)
                && !layout.pickedUp[feeling].isSet(words)
                && !layout.met[feeling].isSet(words);
    }
}
