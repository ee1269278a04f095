package dev.earshot.session;

import dev.earshot.machine.Fingerprints;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be kept of a play to play it again: what was chosen, and enough to notice that the scenario has changed. Not
 * a copy of any state.
 *
 * @param rules the version of the engine's rules it was played by
 * @param scenario the id of the scenario
 * @param fingerprints of the scenario as it was
 * @param rubric the fingerprint of the rubric as it was
 * @param reached the state or ending in which the play stood, by the id first given
 */
public record Journal(
        int rules,
        String scenario,
        Fingerprints fingerprints,
        String rubric,
        long seed,
        List<Entry> entries,
        String reached) {
    /** The version of the engine's rules: raised whenever the same replies could lead elsewhere or score otherwise. */
    public static final int RULES = 1;

    public Journal {
        entries = List.copyOf(entries);
    }

    /**
     * One turn.
     *
     * @param state where it was given, by the id first given
     * @param reply what was said
     * @param offered the fingerprint of what could have been said
     */
    public record Entry(String state, String reply, String offered) {}

    /** The journal of a play. */
    public static Journal of(Session session) {
        Machine machine = session.machine();
        List<Entry> entries = new ArrayList<>();
        for (Turn turn : session.turns()) {
            entries.add(entry(machine, turn.before(), turn.reply()));
        }
        return new Journal(
                RULES,
                machine.scenario().id().value(),
                machine.fingerprints(),
                machine.rubric().fingerprint(),
                session.seed(),
                entries,
                session.look().stableId());
    }

    static Entry entry(Machine machine, Snapshot before, String reply) {
        return new Entry(machine.look(before).stableId(), reply, machine.offerFingerprint(before));
    }
}
