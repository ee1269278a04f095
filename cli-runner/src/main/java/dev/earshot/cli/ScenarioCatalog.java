package dev.earshot.cli;

import dev.earshot.diagnostic.Located;
import dev.earshot.record.ListDocument;
import dev.earshot.record.Save;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenarios that come with Earshot, and which of them are unfinished. */
final class ScenarioCatalog {
    private ScenarioCatalog() {}

    static List<ListDocument.Entry> read(SaveStore saves) {
        Map<String, Save> unfinished = new LinkedHashMap<>();
        saves.all().stream()
                .filter(save -> save.file() == null)
                .forEach(save -> unfinished.put(save.journal().scenario(), save));
        List<ListDocument.Entry> entries = new ArrayList<>();
        for (String id : SourceLoader.ids()) {
            entries.add(entry(id, unfinished));
        }
        return entries;
    }

    private static ListDocument.Entry entry(String id, Map<String, Save> unfinished) {
        SourceText source = SourceLoader.bundled(id);
        Scenario scenario = ScenarioReader.read(source.name(), source.bytes()).value();
        if (scenario == null) {
            throw new IllegalStateException("a scenario that comes with Earshot cannot be read: " + id);
        }
        Customer customer = scenario.customer();
        Located<String> role = customer.role();
        Save save = unfinished.get(id);
        return new ListDocument.Entry(
                id,
                scenario.title().value(),
                scenario.language(),
                customer.name().value(),
                role == null ? null : role.value(),
                customer.patience(),
                save == null ? null : save.journal().entries().size());
    }

    /** Who it is, how long it takes, and whether it was begun. */
    static String details(ListDocument.Entry entry) {
        String who = entry.role() == null ? entry.customer() : entry.customer() + ", " + entry.role();
        Integer replies = entry.unfinished();
        String begun = replies == null ? "" : " Unfinished, " + Phrase.counted(replies, "reply", "replies") + " in.";
        return who + ". About " + Phrase.counted(entry.replies(), "reply", "replies") + "." + begun;
    }
}
