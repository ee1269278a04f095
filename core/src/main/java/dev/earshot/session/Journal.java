package dev.earshot.session;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Snapshot;
import dev.earshot.scenario.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be kept of a play to play it again: what was chosen, and enough to notice that the scenario has changed. Not
 * a copy of any state.
 *
 * @param rules the version of the engine's rules it was played by
 * @param scenario the id of the scenario
 * @param fingerprints of the scenario as it was
 * @param rubric the fingerprint of the rubric as it was
 * @param reached the state or ending in which the play stood, by the id first given
 * @param quiz what was answered of the quiz after it; none: it was not begun
 */
public record Journal(
        int rules,
        String scenario,
        Fingerprints fingerprints,
        String rubric,
        long seed,
        List<Entry> entries,
        String reached,
        Optional<Quiz> quiz) {
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

    /**
     * How the quiz stood.
     *
     * @param answers in the order in which they were given
     */
    public record Quiz(boolean skipped, List<Answer> answers) {
        public Quiz {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer in the quiz.
     *
     * @param question {@link Question#key}
     * @param answer the number of the choice, by its place in the file
     */
    public record Answer(String question, int answer) {}

    /** The journal of a play, its quiz not begun. */
    public static Journal of(Session session) {
        return of(session, Optional.empty());
    }

    /** The journal of a play that is over, with how its quiz stands; none: it was not begun. */
    static Journal of(Session session, Optional<Quiz> quiz) {
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
                session.view().stableId(),
                quiz);
    }

    static Entry entry(Machine machine, Snapshot before, String reply) {
        return new Entry(machine.view(before).stableId(), reply, machine.offerFingerprint(before));
    }
}
