package dev.earshot.machine;

import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.Guards;
import dev.earshot.compiled.SnapshotLayout;

/** Which replies can be chosen: those that belong to the state, are not spent, and whose conditions hold. */
final class OpenReplies {
    private static final int[] NOTHING = {};

    private final SnapshotLayout layout;
    private final CompiledState[] states;
    private final CompiledReply[] replies;
    private final Guards guards;
    private final long[] words;
    private final StepObserver observer;

    OpenReplies(CompiledScenario program, long[] words, StepObserver observer) {
        layout = program.layout();
        states = program.states();
        replies = program.choices();
        guards = program.guards();
        this.words = words;
        this.observer = observer;
    }

    /** Writes the numbers of the replies that can be chosen now, in the order of the file, and gives their count. */
    int write(int[] into) {
        int count = 0;
        int state = layout.state.get(words);
        for (int number : here(state)) {
            if (isOpen(replies[number], state)) {
                into[count++] = number;
            }
        }
        return count;
    }

    /** Whether any reply can be chosen. */
    boolean isAny() {
        int state = layout.state.get(words);
        if (!observer.looksOn() && states[state].neverMute()) {
            return true;
        }
        boolean any = false;
        for (int number : here(state)) {
            any |= isOpen(replies[number], state);
            if (any && !observer.looksOn()) {
                return true;
            }
        }
        return any;
    }

    boolean isOpen(CompiledReply reply) {
        return isOpen(reply, layout.state.get(words));
    }

    private boolean isOpen(CompiledReply reply, int state) {
        boolean open = !isSpent(reply, state) && isUnlocked(reply);
        if (open) {
            observer.mark(CoveragePoints.Kind.OFFERED, reply.number());
        }
        return open;
    }

    /** The numbers of the replies that belong here; none once the play has ended. */
    int[] here() {
        return here(layout.state.get(words));
    }

    private int[] here(int state) {
        return state >= states.length ? NOTHING : states[state].choices();
    }

    boolean isHere(CompiledReply reply) {
        for (int number : here()) {
            if (number == reply.number()) {
                return true;
            }
        }
        return false;
    }

    boolean isSpent(CompiledReply reply) {
        return isSpent(reply, layout.state.get(words));
    }

    private boolean isSpent(CompiledReply reply, int state) {
        int spent = reply.spentIn(state);
        return spent >= 0 && layout.spent[spent].isSet(words);
    }

    boolean isUnlocked(CompiledReply reply) {
        return observer.holds(guards, reply.when(), words, 0, 0);
    }
}
