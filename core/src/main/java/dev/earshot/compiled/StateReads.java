package dev.earshot.compiled;

import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Role;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which fields are read in a state, by the conditions of replies, reactions and lines and by the judge; or by an ending. */
final class StateReads {
    private final CompiledScenario program;
    private final SnapshotLayout layout;
    private final JudgeReads judge;
    private final FieldSet fields;
    private final boolean wording;

    /** @param wording whether a condition counts that only decides the wording of a line */
    StateReads(CompiledScenario program, JudgeReads judge, boolean wording) {
        this.program = program;
        this.judge = judge;
        this.wording = wording;
        layout = program.layout();
        fields = judge.fields();
    }

    BitSet of(int state, CompiledState place) {
        for (int number : place.choices()) {
            read(program.choices()[number], state);
        }
        for (CompiledReaction row : place.rows()) {
            read(row, changes(place.saysAgain()));
        }
        read(place.saysAgain(), false);
        read(place.says(), false);
        read(place.saysBack(), false);
        if (place.saysBack() != null && (wording || changes(place.says()) || changes(place.saysBack()))) {
            fields.add(layout.visited[state]);
        }
        for (int promise : place.promisesDue()) {
            fields.add(layout.promise[promise]);
        }
        judge.readAdding();
        return fields.indexes();
    }

    BitSet ofEndings() {
        fields.addAll(layout.promise);
        if (program.compiledRubric().noting(LedgerEvent.CUE_MISSED) != null) {
            fields.addAll(layout.cueOffered);
            fields.addAll(layout.pickedUp);
            fields.addAll(layout.met);
        }
        // Whether the problem is solved is an axis of every ending, whatever the rubric makes of it.
        fields.addAll(layout.fix);
        for (CompiledEnding finish : program.endings()) {
            // So is whether the customer can do without help next time.
            if (finish.selfSufficient() != CompiledEnding.NEVER) {
                fields.addGuard(finish.selfSufficient());
            }
            if (wording) {
                read(finish.says(), false);
            }
        }
        return fields.indexes();
    }

    private void read(CompiledReply choice, int state) {
        if (choice.spentIn(state) >= 0) {
            fields.add(layout.spent[choice.spentIn(state)]);
        }
        fields.addGuard(choice.when());
        for (CompiledAct act : choice.acts()) {
            judge.read(act);
            readAnswers(act);
        }
        boolean silenceMatters = changes(program.states()[state].saysAgain());
        for (CompiledReaction row : choice.customerSays()) {
            read(row, silenceMatters);
        }
    }

    private void read(CompiledReaction row, boolean silenceMatters) {
        fields.addGuard(row.when());
        read(row.says(), silenceMatters);
    }

    private void readAnswers(CompiledAct act) {
        if (act.role() != Role.ASK) {
            return;
        }
        for (int name : act.names()) {
            CompiledScenario.Asking asking = program.facts()[name];
            fields.addGuard(asking.when());
            read(asking.answer(), true);
            read(asking.otherwise(), true);
        }
    }

    /** Reads the conditions of a line, unless all they decide is its wording. */
    private void read(@Nullable Utterance utterance, boolean silenceMatters) {
        if (wording || silenceMatters || changes(utterance)) {
            readParts(utterance);
        }
    }

    private void readParts(@Nullable Utterance utterance) {
        if (utterance instanceof Utterance.Parts parts) {
            for (Utterance.Part part : parts.parts()) {
                fields.addGuard(part.when());
                readParts(part.says());
            }
        }
    }

    /** Whether saying it can tell a fact or give a cue. */
    private static boolean changes(@Nullable Utterance utterance) {
        if (utterance instanceof Utterance.Parts parts) {
            for (Utterance.Part part : parts.parts()) {
                if (part.tells().length > 0 || part.cues().length > 0 || changes(part.says())) {
                    return true;
                }
            }
        }
        return false;
    }
}
