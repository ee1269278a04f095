package dev.earshot.rubric;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** An entry of a rule that remembers what it was asked for. */
final class AskedEntry implements RuleEntry {
    private final String id;
    private final Set<String> asked = new TreeSet<>();

    AskedEntry(String id) {
        this.id = id;
    }

    /** The keys it was asked for. */
    Set<String> asked() {
        return asked;
    }

    @Override
    public RuleText text() {
        return new RuleText(id, "", "", "");
    }

    @Override
    public Behaviours on() {
        return behaviours("on");
    }

    @Override
    public Behaviours behaviours(String key) {
        asked.add(key);
        return Behaviours.NONE;
    }

    @Override
    public int becomes() {
        asked.add("becomes");
        return 0;
    }

    @Override
    public long skills() {
        asked.add("skills");
        return 0;
    }

    @Override
    public int mood(String key) {
        asked.add(key);
        return 0;
    }

    @Override
    public int share(String key) {
        asked.add(key);
        return 0;
    }

    @Override
    public List<Integer> shares(String key, int least) {
        asked.add(key);
        return List.of(0);
    }

    @Override
    public int whole(String key, int least, int most) {
        asked.add(key);
        return least;
    }
}
