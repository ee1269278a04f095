package dev.earshot.check.model;

import dev.earshot.diagnostic.Path;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Speech;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a line apart into its texts, conditions and disclosures. */
final class LineCollector {
    private final ConditionCollector conditions;
    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<Disclosure> disclosures;

    LineCollector(ConditionCollector conditions, List<Disclosure> disclosures) {
        this.conditions = conditions;
        this.disclosures = disclosures;
    }

    List<PlacedLine> lines() {
        return lines;
    }

    /** @param otherwise as in {@link PlacedLine#otherwise} */
    void add(@Nullable Speech line, LineOwner owner, boolean otherwise, Path path) {
        if (line != null) {
            add(new PlacedLine(line, owner, List.of(), false, null, otherwise, path));
        }
    }

    private void add(PlacedLine line) {
        if (line.words().isText()) {
            lines.add(line);
        }
        List<Speech.Part> parts = line.words().parts();
        boolean first = line.words() instanceof Speech.FirstOf;
        List<Condition> earlier = new ArrayList<>(line.before());
        for (int i = 0; i < parts.size(); i++) {
            Speech.Part part = parts.get(i);
            Condition when = part.when();
            boolean later = first && i > 0;
            boolean last = later && i == parts.size() - 1 && when == null;
            Path path = line.at().entry(i);
            conditions.add(when, true, path.key("when"));
            disclosures.add(new Disclosure(part.says(), part.tells(), part.givesCue(), part.span()));
            add(new PlacedLine(
                    part.says(),
                    line.owner(),
                    earlier,
                    line.behind() || later,
                    when == null ? line.within() : when,
                    line.otherwise() || last,
                    path));
            if (first && when != null) {
                earlier.add(when);
            }
        }
    }
}
