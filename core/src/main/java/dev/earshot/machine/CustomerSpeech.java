package dev.earshot.machine;

import dev.earshot.compiled.CompiledAct;
import dev.earshot.compiled.CompiledReply;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.compiled.Guards;
import dev.earshot.compiled.IntList;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.compiled.Utterance;
import dev.earshot.judge.Judge;
import org.jspecify.annotations.Nullable;

/** What the customer says in one step, and what is told and given away with it. */
final class CustomerSpeech {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final Guards guards;
    private final long[] words;
    private final Judge judge;
    private final StepObserver observer;
    private final IntList said = new IntList();
    private final IntList told = new IntList();
    private final IntList cues = new IntList();
    private final IntList answered = new IntList();
    private final IntList pendingTells = new IntList();
    private final IntList pendingCues = new IntList();

    CustomerSpeech(CompiledScenario program, long[] words, Judge judge, StepObserver observer) {
        this.program = program;
        this.words = words;
        this.judge = judge;
        this.observer = observer;
        layout = program.layout();
        guards = program.guards();
    }

    /** Nothing has been said in this step yet. */
    void clear() {
        said.clear();
        told.clear();
        cues.clear();
    }

    /** Whether the condition holds, of the play so far and of the reply just given. */
    boolean holds(int condition) {
        return observer.holds(guards, condition, words, judge.verdicts(), judge.failed());
    }

    /** Says the line, and all that is told and given away with it and with this. */
    void speak(@Nullable Utterance utterance, int[] tells, int[] givesCues) {
        speak(utterance);
        pendingTells.addAll(tells);
        pendingCues.addAll(givesCues);
        applyPending();
    }

    /** The same, but what is told by this comes before what the line tells. */
    void speakAfter(int[] tells, int[] givesCues, @Nullable Utterance utterance) {
        pendingCues.addAll(givesCues);
        pendingTells.addAll(tells);
        applyPending();
        speak(utterance);
        applyPending();
    }

    void tell(int fact) {
        if (!layout.told[fact].isSet(words)) {
            layout.told[fact].set(words, 1);
            told.add(fact);
            observer.mark(CoveragePoints.Kind.TOLD, fact);
        }
    }

    private void giveCue(int feeling) {
        if (!layout.cueOffered[feeling].isSet(words)) {
            layout.cueOffered[feeling].set(words, 1);
            cues.add(feeling);
            observer.mark(CoveragePoints.Kind.CUE, feeling);
        }
    }

    /** The customer answers what was asked and not yet told, each fact once. Gives whether anything was said. */
    boolean answer(CompiledReply choice) {
        answered.clear();
        for (CompiledAct act : choice.asking()) {
            for (int fact : act.names()) {
                if (!layout.told[fact].isSet(words) && !answered.contains(fact)) {
                    answered.add(fact);
                    answer(fact, program.facts()[fact]);
                }
            }
        }
        return said.size() > 0;
    }

    private void answer(int fact, CompiledScenario.Asking asking) {
        if (asking.answer() == null) {
            return;
        }
        boolean answers = holds(asking.when());
        speak(answers ? asking.answer() : asking.otherwise());
        applyPending();
        if (answers) {
            tell(fact);
        }
    }

    /** Says a line; what it tells and gives away waits for {@link #applyPending}. */
    void speak(@Nullable Utterance utterance) {
        if (utterance instanceof Utterance.Said leaf) {
            said.add(leaf.line());
            observer.mark(CoveragePoints.Kind.SAID, leaf.line());
        } else if (utterance instanceof Utterance.Parts parts) {
            boolean done = false;
            for (Utterance.Part part : parts.parts()) {
                if (!done && holds(part.when())) {
                    pendingTells.addAll(part.tells());
                    pendingCues.addAll(part.cues());
                    speak(part.says());
                    done = parts.first();
                } else if (done && !observer.looksOn()) {
                    return;
                } else if (done) {
                    holds(part.when());
                }
            }
        }
    }

    void applyPending() {
        for (int i = 0; i < pendingTells.size(); i++) {
            tell(pendingTells.get(i));
        }
        for (int i = 0; i < pendingCues.size(); i++) {
            giveCue(pendingCues.get(i));
        }
        pendingTells.clear();
        pendingCues.clear();
    }

    /** The numbers of the lines said. */
    IntList said() {
        return said;
    }

    /** The numbers of the facts told for the first time. */
    IntList told() {
        return told;
    }

    /** The numbers of the feelings whose cue was given for the first time. */
    IntList cues() {
        return cues;
    }

    /** Whether the same was said, told and given away in the other's step. */
    boolean isLike(CustomerSpeech other) {
        return said.hasSame(other.said) && told.hasSame(other.told) && cues.hasSame(other.cues);
    }
}
