package dev.earshot.machine;

import dev.earshot.compiled.CompiledReaction;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.Guards;

/** Looks on while a play moves. */
interface StepObserver {
    /** Nobody looks on: no condition is asked for whose answer nothing hangs on. */
    StepObserver NOBODY = new StepObserver() {
        @Override
        public boolean looksOn() {
            return false;
        }

        @Override
        public boolean holds(Guards guards, int condition, long[] words, long verdicts, long failed) {
            return guards.holds(condition, words, verdicts, failed);
        }

        @Override
        public void mark(CoveragePoints.Kind kind, int number) {
            // Nobody to tell.
        }

        @Override
        public void passedOver(CompiledReaction fitting, CompiledReaction taken) {
            // Nobody to tell.
        }
    };

    /** Whether conditions are to be asked for, too, whose answer nothing hangs on any more. */
    boolean looksOn();

    /** Whether the condition holds; see {@link Guards#holds}. */
    boolean holds(Guards guards, int condition, long[] words, long verdicts, long failed);

    /** Something has been come upon. */
    void mark(CoveragePoints.Kind kind, int number);

    /** A reaction would have fitted, had not another one taken the reply. */
    void passedOver(CompiledReaction fitting, CompiledReaction taken);
}
