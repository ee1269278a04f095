package dev.earshot.naive;

import dev.earshot.scenario.Hostility;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The configuration: everything that is remembered of a play, name by name. A step changes a copy; no play ever changes its own. */
final class Memory {
    /** How old the last evidence of listening is. */
    enum Age {
        NEVER,
        /** The last reply listened. */
        ZERO,
        ONE,
        TWO_OR_MORE
    }

    enum Pledge {
        NONE,
        OPEN,
        /** Made without a due state, or after it: only an ending can break it. */
        OPEN_UNTIL_ENDING,
        /** Open, but made without basis. */
        HOLLOW,
        HOLLOW_UNTIL_ENDING,
        KEPT,
        BROKEN;

        boolean isOpen() {
            return this == OPEN || this == OPEN_UNTIL_ENDING || isHollow();
        }

        boolean isHollow() {
            return this == HOLLOW || this == HOLLOW_UNTIL_ENDING;
        }

        /** Whether leaving the state where it is due breaks it. */
        boolean canBreakOnTheWay() {
            return this == OPEN || this == HOLLOW;
        }
    }

    enum Attempt {
        UNTRIED,
        FAILED,
        DONE
    }

    /** The present state, or the ending once it is over. */
    String at;

    boolean over;
    int turn;
    int frustration;
    int trust;
    /** The number of the mood band, the lowest being 0. */
    int mood;

    /** The mood of the first ring. */
    int moodAtFirst;

    Hostility hostility;
    final Set<String> spent;
    final Set<String> told;
    final Set<String> asked;
    final Set<String> paraphrased;
    final Set<String> deepened;
    final Set<String> cuesOffered;
    final Set<String> cuesPickedUp;
    final Set<String> met;
    final Map<String, Pledge> promises;
    final Map<String, Attempt> fixes;
    final Set<String> flags;
    final Set<String> visited;
    Age listened;
    boolean opened;
    int apologies;
    final Map<String, Integer> repeats;
    boolean acknowledged;
    boolean limitSet;
    /** Whether some reply has taken abuse without naming it. */
    boolean abuseTaken;
    /** How far warmth has outnumbered work, −3 to 3. */
    int balance;

    Memory(String at) {
        this.at = at;
        hostility = Hostility.CALM;
        listened = Age.NEVER;
        spent = new TreeSet<>();
        told = new TreeSet<>();
        asked = new TreeSet<>();
        paraphrased = new TreeSet<>();
        deepened = new TreeSet<>();
        cuesOffered = new TreeSet<>();
        cuesPickedUp = new TreeSet<>();
        met = new TreeSet<>();
        promises = new TreeMap<>();
        fixes = new TreeMap<>();
        flags = new TreeSet<>();
        visited = new TreeSet<>();
        repeats = new TreeMap<>();
    }

    private Memory(Memory other) {
        at = other.at;
        over = other.over;
        turn = other.turn;
        frustration = other.frustration;
        trust = other.trust;
        mood = other.mood;
        moodAtFirst = other.moodAtFirst;
        hostility = other.hostility;
        spent = new TreeSet<>(other.spent);
        told = new TreeSet<>(other.told);
        asked = new TreeSet<>(other.asked);
        paraphrased = new TreeSet<>(other.paraphrased);
        deepened = new TreeSet<>(other.deepened);
        cuesOffered = new TreeSet<>(other.cuesOffered);
        cuesPickedUp = new TreeSet<>(other.cuesPickedUp);
        met = new TreeSet<>(other.met);
        promises = new TreeMap<>(other.promises);
        fixes = new TreeMap<>(other.fixes);
        flags = new TreeSet<>(other.flags);
        visited = new TreeSet<>(other.visited);
        listened = other.listened;
        opened = other.opened;
        apologies = other.apologies;
        repeats = new TreeMap<>(other.repeats);
        acknowledged = other.acknowledged;
        limitSet = other.limitSet;
        abuseTaken = other.abuseTaken;
        balance = other.balance;
    }

    Memory copy() {
        return new Memory(this);
    }

    Pledge promise(String id) {
        return promises.getOrDefault(id, Pledge.NONE);
    }

    Attempt fix(String id) {
        return fixes.getOrDefault(id, Attempt.UNTRIED);
    }

    int repeatsOf(String behaviour) {
        return repeats.getOrDefault(behaviour, 0);
    }

    boolean heard(String fact) {
        return paraphrased.contains(fact) || deepened.contains(fact);
    }
}
