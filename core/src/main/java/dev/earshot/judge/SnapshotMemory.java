package dev.earshot.judge;

import dev.earshot.compiled.CompiledRubric;
import dev.earshot.compiled.CompiledScenario;
import dev.earshot.compiled.CompiledState;
import dev.earshot.compiled.LedgerValue;
import dev.earshot.compiled.SnapshotLayout;
import dev.earshot.rubric.JudgeMemory;
import dev.earshot.rubric.Listening;
import dev.earshot.scenario.Hostility;

/** The judge's memory as far as the words of a snapshot hold it: how the play stood before the reply. */
abstract class SnapshotMemory implements JudgeMemory {
    private static final Listening[] LISTENING = Listening.values();

    final CompiledScenario program;
    final SnapshotLayout layout;
    final CompiledRubric compiledRubric;
    final long[] words;
    /** The state in which the reply is given. */
    CompiledState place;

    SnapshotMemory(CompiledScenario program, long[] words) {
        this.program = program;
        this.words = words;
        layout = program.layout();
        compiledRubric = program.compiledRubric();
        place = program.states()[program.start()];
    }

    @Override
    public int turn() {
        return layout.turn.get(words) + 1;
    }

    @Override
    public Listening lastListened() {
        return LISTENING[layout.listening.get(words)];
    }

    @Override
    public boolean told(int fact) {
        return layout.told[fact].isSet(words);
    }

    @Override
    public int shownFeeling() {
        return place.shows();
    }

    @Override
    public int feltFeeling() {
        return place.feels();
    }

    @Override
    public boolean cueOffered(int feeling) {
        return layout.cueOffered[feeling].isSet(words);
    }

    @Override
    public boolean abusive() {
        return hostility() == Hostility.ABUSIVE.ordinal();
    }

    @Override
    public int hostility() {
        return layout.hostility.get(words);
    }

    @Override
    public int mood() {
        return layout.mood.get(words);
    }

    @Override
    public int moodAtFirst() {
        return compiledRubric.mood(0, program.frustration());
    }

    @Override
    public boolean opened() {
        return layout.opened.isSet(words);
    }

    @Override
    public int balance() {
        return layout.balance.get(words) - LedgerValue.BALANCE_ZERO;
    }

    @Override
    public boolean limitSet() {
        return layout.limitSet.isSet(words);
    }

    @Override
    public boolean abuseTakenBefore() {
        return layout.abuseTaken.isSet(words);
    }

    @Override
    public boolean needsKnown(int fix) {
        return allTold(program.fixNeeds()[fix]);
    }

    @Override
    public boolean neverWorks(int fix) {
        return program.alwaysFails()[fix];
    }

    @Override
    public int repeats(int behaviour) {
        return layout.repeats[behaviour].get(words);
    }

    @Override
    public int apologies() {
        return layout.apologies.get(words);
    }

    @Override
    public boolean acknowledged() {
        return layout.acknowledged.isSet(words);
    }

    /** Whether an open question about the feeling takes up a cue not taken up before. */
    public final boolean picksUp(int feeling) {
        return feeling < layout.cueOffered.length
                && layout.cueOffered[feeling].isSet(words)
                && !layout.pickedUp[feeling].isSet(words);
    }

    /** Whether naming the feeling here meets it for the first time. */
    public final boolean meets(int feeling) {
        return feeling == place.feels() && layout.cueOffered[feeling].isSet(words) && !layout.met[feeling].isSet(words);
    }

    final boolean isOpen(int promise) {
        return LedgerValue.isOpen(layout.promise[promise].get(words));
    }

    final boolean allTold(int[] facts) {
        for (int fact : facts) {
            if (!layout.told[fact].isSet(words)) {
                return false;
            }
        }
        return true;
    }
}
