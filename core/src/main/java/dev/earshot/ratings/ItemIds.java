package dev.earshot.ratings;

import dev.earshot.machine.Machine;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Ids that tell raters nothing and that no spreadsheet takes for a number, a date or a word: consonants only. They follow
 * from the ids first given and from the replies that lead there, so that a renaming or a rewording orphans no rating, and
 * a rating is never taken for one of another situation.
 */
final class ItemIds {
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int HALF = 4;

    private final Machine machine;
    private final String scenario;
    private final Map<String, String> firstIds = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    ItemIds(Machine machine) {
        this.machine = machine;
        Scenario authored = machine.scenario();
        scenario = authored.was().isEmpty()
                ? authored.id().value()
                : authored.was().get(0).value();
        Stream.concat(
                        authored.states().stream().flatMap(state -> state.replies().stream()),
                        authored.everywhereReplies().stream())
                .filter(reply -> !reply.was().isEmpty())
                .forEach(this::remember);
    }

    private void remember(Reply reply) {
        firstIds.put(reply.id().value(), reply.was().get(0).value());
    }

    /** The id of a reply in the state that these replies lead to. No two calls give the same. */
    String of(String state, List<String> path, String reply) {
        List<String> names = new ArrayList<>(List.of(scenario, machine.stableId(state), firstId(reply)));
        path.forEach(before -> names.add(firstId(before)));
        String[] hashed = names.toArray(new String[0]);
        long tries = 0;
        String id = letters(SplitMix.hash(tries, hashed));
        while (!given.add(id)) {
            id = letters(SplitMix.hash(++tries, hashed));
        }
        return id;
    }

    private String firstId(String reply) {
        return firstIds.getOrDefault(reply, reply);
    }

    private static String letters(long hash) {
        StringBuilder id = new StringBuilder();
        long rest = hash;
        for (int i = 0; i < 2 * HALF; i++) {
            if (i == HALF) {
                id.append('-');
            }
            id.append(LETTERS.charAt((int) Long.remainderUnsigned(rest, LETTERS.length())));
            rest = Long.divideUnsigned(rest, LETTERS.length());
        }
        return id.toString();
    }
}
