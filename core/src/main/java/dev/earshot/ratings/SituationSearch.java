package dev.earshot.ratings;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Stepper;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each state and each reply that the author offers there, a moment in which it is on offer: after as few
 * replies as can be, and as many replies in one moment as can be, so that they are rated side by side. It follows the
 * conversations breadth first, and stops as soon as nothing is left to find.
 */
final class SituationSearch {
    private final Machine machine;
    private final Stepper stepper;
    private final int[] choices;
    /** By state, the replies that are still to be found on offer there. */
    private final List<BitSet> wanted = new ArrayList<>();

    private final List<RatingPoint> found = new ArrayList<>();

    SituationSearch(Machine machine) {
        this.machine = machine;
        this.stepper = machine.stepper();
        this.choices = new int[stepper.replies()];
        Scenario scenario = machine.scenario();
        for (String id : machine.states()) {
            BitSet offered = new BitSet();
            for (State state : scenario.states()) {
                if (state.id().value().equals(id)) {
                    state.replies().forEach(reply -> offered.set(number(reply)));
                }
            }
            scenario.everywhereReplies().stream()
                    .filter(reply -> reply.scope().holdsIn(id))
                    .forEach(reply -> offered.set(number(reply)));
            wanted.add(offered);
        }
    }

    private int number(Reply reply) {
        return machine.replyNumber(reply.id().value());
    }

    /**
     * A point of a conversation in which replies are rated.
     *
     * @param path the replies that lead there
     * @param replies to be rated there
     */
    record RatingPoint(String state, List<String> path, List<String> replies) {}

    /** @param complete whether what is left over is on offer nowhere, rather than not found within the rubric's limit */
    record Found(List<RatingPoint> points, List<NeverOffered> neverOffered, boolean complete) {}

    Found find() {
        long limit = machine.rubric().searchLimit();
        long configurations = 0;
        List<Node> layer = beginning();
        for (int turn = 0; !layer.isEmpty() && !isAllFound() && configurations <= limit; turn++) {
            configurations += layer.size();
            choose(layer, turn);
            layer = isAllFound() ? List.of() : next(layer, turn, limit - configurations);
        }
        return new Found(found, leftOver(), configurations <= limit);
    }

    private List<Node> beginning() {
        stepper.load(machine.begin().snapshot());
        return stepper.isOver() ? List.of() : List.of(new Node(stored(), null, -1));
    }

    private boolean isAllFound() {
        return wanted.stream().allMatch(BitSet::isEmpty);
    }

    /** Of all moments after so many replies, takes those that offer most of what is wanted. */
    private void choose(List<Node> layer, int turn) {
        List<Candidate> candidates = new LinkedList<>();
        for (Node node : layer) {
            stepper.load(node.key().array(), 0, turn);
            BitSet offered = offered();
            if (offered.intersects(wanted.get(stepper.state()))) {
                candidates.add(new Candidate(node, stepper.state(), offered));
            }
        }
        while (!candidates.isEmpty()) {
            Candidate richest = candidates.get(0);
            for (Candidate candidate : candidates) {
                richest = gain(candidate) > gain(richest) ? candidate : richest;
            }
            take(richest);
            candidates.removeIf(candidate -> gain(candidate) == 0);
        }
    }

    private BitSet offered() {
        BitSet offered = new BitSet();
        int count = stepper.choices(choices);
        for (int i = 0; i < count; i++) {
            offered.set(choices[i]);
        }
        return offered;
    }

    private int gain(Candidate candidate) {
        BitSet gain = (BitSet) candidate.offered().clone();
        gain.and(wanted.get(candidate.state()));
        return gain.cardinality();
    }

    private void take(Candidate candidate) {
        BitSet rated = (BitSet) candidate.offered().clone();
        rated.and(wanted.get(candidate.state()));
        wanted.get(candidate.state()).andNot(rated);
        found.add(new RatingPoint(
                machine.states().get(candidate.state()),
                candidate.node().path(machine),
                rated.stream().mapToObj(machine::replyId).toList()));
    }

    /** Everything one reply further on, or the first of it if that is more than can be followed. */
    private List<Node> next(List<Node> layer, int turn, long most) {
        List<Node> next = new ArrayList<>();
        Set<LongBuffer> seen = new HashSet<>();
        for (Node node : layer) {
            stepper.load(node.key().array(), 0, turn);
            int[] open = offered().stream().toArray();
            for (int reply : open) {
                stepper.load(node.key().array(), 0, turn);
                stepper.choose(reply);
                if (!stepper.isOver()) {
                    LongBuffer key = stored();
                    if (seen.add(key)) {
                        next.add(new Node(key, node, reply));
                    }
                }
            }
            if (next.size() > most) {
                break;
            }
        }
        return next;
    }

    private LongBuffer stored() {
        long[] key = new long[stepper.keyWords()];
        stepper.store(key, 0);
        return LongBuffer.wrap(key);
    }

    private List<NeverOffered> leftOver() {
        List<NeverOffered> left = new ArrayList<>();
        for (int state = 0; state < wanted.size(); state++) {
            String name = machine.states().get(state);
            wanted.get(state).stream()
                    .mapToObj(reply -> new NeverOffered(name, machine.replyId(reply)))
                    .forEach(left::add);
        }
        return left;
    }

    /** A configuration, and the reply that led there from another one. */
    private record Node(LongBuffer key, @Nullable Node before, int reply) {
        List<String> path(Machine machine) {
            LinkedList<String> path = new LinkedList<>();
            for (Node node = this; node.before != null; node = node.before) {
                path.addFirst(machine.replyId(node.reply));
            }
            return List.copyOf(path);
        }
    }

    private record Candidate(Node node, int state, BitSet offered) {}
}
