package dev.earshot.machine;

import dev.earshot.compiled.CompiledReaction;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.Guards;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.judge.Judge;
import org.jspecify.annotations.Nullable;

/** How the customer takes a reply: the reply's own answer, then the first row of reactions that fits. */
final class ReactionStep {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final Guards guards;
    private final long[] words;
    private final Judge judge;
    private final CustomerSpeech speech;
    private final Meters meters;
    private final StepObserver observer;

    ReactionStep(
            CompiledScenario program,
            long[] words,
            Judge judge,
            CustomerSpeech speech,
            Meters meters,
            StepObserver observer) {
        this.program = program;
        this.words = words;
        this.judge = judge;
        this.speech = speech;
        this.meters = meters;
        this.observer = observer;
        layout = program.layout();
        guards = program.guards();
    }

    /** How the customer takes the reply; gives the state or ending to go to, {@link CompiledReaction#STAYS} if none. */
    int react(CompiledReply choice, CompiledState here, boolean answered) {
        CompiledReaction own = firstThatHolds(choice.customerSays());
        CompiledReaction row = own != null && own.to() != CompiledReaction.STAYS ? null : firstThatHolds(here.rows());
        CompiledReaction spoken = own != null ? own : row;
        boolean spoke = answered;
        if (spoken != null) {
            int before = speech.said().size();
            speech.speak(spoken.says(), spoken.tells(), spoken.cues());
            spoke |= speech.said().size() > before;
        }
        if (own != null) {
            takeStand(own);
        }
        if (row != null) {
            takeStand(row);
        }
        if (spoken != null) {
            meters.move(
                    (own == null ? 0 : own.frustration()) + (row == null ? 0 : row.frustration()),
                    (own == null ? 0 : own.trust()) + (row == null ? 0 : row.trust()));
        }
        int to = own != null && own.to() != CompiledReaction.STAYS
                ? own.to()
                : row == null ? CompiledReaction.STAYS : row.to();
        boolean stays = to == CompiledReaction.STAYS || to == layout.state.get(words);
        if (stays && !spoke && layout.turn.get(words) < program.patience()) {
            speech.speak(here.saysAgain());
            speech.applyPending();
        }
        return stays ? CompiledReaction.STAYS : to;
    }

    private void takeStand(CompiledReaction row) {
        for (int flag : row.sets()) {
            layout.flag[flag].set(words, 1);
        }
        if (row.hostility() != CompiledReaction.AS_BEFORE) {
            layout.hostility.set(words, row.hostility());
        }
    }

    private @Nullable CompiledReaction firstThatHolds(CompiledReaction[] rows) {
        for (int i = 0; i < rows.length; i++) {
            // Most reactions are to something that was not said: asked first, since it is asked so often.
            boolean may = observer.looksOn() || guards.mayHold(rows[i].when(), judge.verdicts());
            if (may && speech.holds(rows[i].when())) {
                observer.mark(CoveragePoints.Kind.TAKEN, rows[i].number());
                if (observer.looksOn()) {
                    notePassedOver(rows, i);
                }
                return rows[i];
            }
        }
        return null;
    }

    private void notePassedOver(CompiledReaction[] rows, int taken) {
        for (int i = taken + 1; i < rows.length; i++) {
            if (speech.holds(rows[i].when())) {
                observer.passedOver(rows[i], rows[taken]);
            }
        }
    }
}
