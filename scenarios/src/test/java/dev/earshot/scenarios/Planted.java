package dev.earshot.scenarios;

import dev.earshot.diagnostic.Code;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A shipped scenario with one fault put into it, by edits of its text. Every stretch an edit names has to be there exactly
 * once, so that a scenario that is rewritten cannot leave a fault unplanted.
 *
 * @param fault what is wrong with it now
 * @param scenario the id of the scenario
 * @param text the edited file
 * @param code what is to be found
 * @param lines where, in the edited file
 */
record Planted(String fault, String scenario, String text, Code code, List<Integer> lines) {
    /** In a stretch that says where the fault is: here it is to be found. */
    private static final String HERE = "⚑";

    Planted {
        lines = List.copyOf(lines);
    }

    static Edits in(String scenario) {
        return new Edits(scenario, new String(BundledScenarios.read(scenario), StandardCharsets.UTF_8));
    }

    String file() {
        return scenario + ".scenario.yaml";
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return fault + " (" + scenario + ")";
    }

    /** A text on its way to a fault. */
    record Edits(String scenario, String text) {
        /** Puts the second stretch in place of the first. */
        Edits put(String there, String instead) {
            int at = onlyPlace(there);
            return new Edits(scenario, text.substring(0, at) + instead + text.substring(at + there.length()));
        }

        /** Puts a stretch behind another one. */
        Edits after(String there, String added) {
            return put(there, there + added);
        }

        Edits without(String there) {
            return put(there, "");
        }

        /** The fault is complete, and is to be found at these marks, each in a stretch of the edited text. */
        Planted shows(String fault, Code code, String... marked) {
            List<Integer> lines = new ArrayList<>();
            for (String stretch : marked) {
                int mark = stretch.indexOf(HERE);
                if (mark < 0) {
                    throw new AssertionError("no " + HERE + " in: " + stretch);
                }
                lines.add(lineOf(onlyPlace(stretch.replace(HERE, "")) + mark));
            }
            return new Planted(fault, scenario, text, code, lines);
        }

        private int lineOf(int place) {
            return (int) text.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
        }

        private int onlyPlace(String stretch) {
            int at = text.indexOf(stretch);
            if (at < 0 || text.indexOf(stretch, at + 1) >= 0) {
                throw new AssertionError(scenario + (at < 0 ? " does not say: " : " says more than once: ") + stretch);
            }
            return at;
        }
    }
}
