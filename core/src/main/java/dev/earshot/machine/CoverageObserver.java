package dev.earshot.machine;

import dev.earshot.compiled.CompiledReaction;
import dev.earshot.compiled.Coverage;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.Guards;

/** Marks everything that a play comes upon, conditions included that decide nothing any more. */
record CoverageObserver(Coverage coverage) implements StepObserver {
    @Override
    public boolean looksOn() {
        return true;
    }

    @Override
    public boolean holds(Guards guards, int condition, long[] words, long verdicts, long failed) {
        return guards.observe(condition, words, verdicts, failed, coverage);
    }

    @Override
    public void mark(CoveragePoints.Kind kind, int number) {
        coverage.mark(kind, number);
    }

    @Override
    public void passedOver(CompiledReaction fitting, CompiledReaction taken) {
        coverage.passedOver(fitting, taken);
    }
}
