package dev.earshot.record;

import dev.earshot.machine.Machine;
import dev.earshot.scenario.Fingerprints;
import dev.earshot.session.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A play that was written down, in a save or in a result document. What is read is trusted in nothing, only replayed. */
public sealed interface Recording {
    /** The id of the scenario. */
    String scenario();

    /** What has to be replayed, in the names that the machine of the scenario goes by. */
    Journal journal(Machine machine);

    /** A play that was kept, finished or not. */
    record Kept(Save save) implements Recording {
        @Override
        public String scenario() {
            return save.journal().scenario();
        }

        @Override
        public Journal journal(Machine machine) {
            return save.journal();
        }
    }

    /**
     * A finished play.
     *
     * @param turns with the ids that were in use then
     * @param ending the ending reached
     * @param quiz what became of the quiz after it; none: there was nothing to ask, or it is not recorded
     */
    record Result(
            int rules,
            String scenario,
            Fingerprints fingerprints,
            String rubric,
            long seed,
            List<Given> turns,
            String ending,
            Optional<Journal.Quiz> quiz)
            implements Recording {
        public Result {
            turns = List.copyOf(turns);
        }

        @Override
        public Journal journal(Machine machine) {
            List<Journal.Entry> entries = new ArrayList<>();
            for (Given turn : turns) {
                entries.add(new Journal.Entry(
                        machine.stableId(turn.state()), turn.reply(), machine.fingerprintOf(turn.offered())));
            }
            return new Journal(rules, scenario, fingerprints, rubric, seed, entries, machine.stableId(ending), quiz);
        }
    }

    /** A reply as a result document has it. */
    record Given(String state, String reply, List<String> offered) {
        public Given {
            offered = List.copyOf(offered);
        }
    }

    /**
     * What came of reading.
     *
     * @param recording null: there is none that can be used
     * @param problem why not, in plain words that continue "it cannot be read: "; empty if there is one
     */
    record Reading(@Nullable Recording recording, String problem) {}
}
