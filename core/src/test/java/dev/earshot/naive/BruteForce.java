package dev.earshot.naive;

import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.scenario.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;

/**
 * Every play of a small scenario, each by itself: positions that are alike are never merged. Slow, plain, and so a
 * witness for the search.
 */
public final class BruteForce {
    private static final long BILLION = 1_000_000_000L;

    private final Node root;
    private final int plays;
    private final long[] min;
    private final long[] max;
    private final long[] weights;

    /** A position in one play, and all that can follow. */
    private record Node(NaivePlay play, Map<String, Node> next) {}

    /** Thrown when there are more plays than one wants to try. */
    public static final class TooManyPlays extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyPlays(int most) {
            super("more than " + most + " plays");
        }
    }

    private BruteForce(Rubric rubric, Node root, int plays) {
        this.root = root;
        this.plays = plays;
        int skills = rubric.skills().size();
        min = new long[skills];
        max = new long[skills];
        weights = new long[skills];
        for (int number = 0; number < skills; number++) {
            int skill = number;
            min[skill] = least(root, play -> play.points()[skill]);
            max[skill] = most(root, play -> play.points()[skill]);
            weights[skill] = weight(rubric.skills().get(skill), max[skill] - min[skill]);
        }
    }

    /** @throws TooManyPlays if there are more than {@code mostPlays} */
    public static BruteForce of(Scenario scenario, Rubric rubric, int mostPlays) {
        int[] plays = new int[1];
        Node root = explore(NaiveInterpreter.start(scenario, rubric), plays, mostPlays);
        return new BruteForce(rubric, root, plays[0]);
    }

    private static Node explore(NaivePlay play, int[] plays, int mostPlays) {
        Map<String, Node> next = new LinkedHashMap<>();
        for (String reply : play.offered()) {
            next.put(reply, explore(play.reply(reply), plays, mostPlays));
        }
        if (next.isEmpty()) {
            plays[0] += 1;
            if (plays[0] > mostPlays) {
                throw new TooManyPlays(mostPlays);
            }
        }
        return new Node(play, next);
    }

    // ---- What there is ----

    public int plays() {
        return plays;
    }

    /** The play before the first reply. */
    public NaivePlay start() {
        return root.play;
    }

    /** Every position of every play, those that are over included. */
    public List<NaivePlay> positions() {
        List<NaivePlay> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    /** Every position of every play with the ids of the endings that can follow it. */
    public void eachWithEndings(BiConsumer<NaivePlay, Set<String>> sink) {
        endings(root, sink);
    }

    private static Set<String> endings(Node node, BiConsumer<NaivePlay, Set<String>> sink) {
        Set<String> endings = new LinkedHashSet<>();
        if (node.play.over()) {
            endings.add(node.play.at());
        }
        node.next.values().forEach(next -> endings.addAll(endings(next, sink)));
        sink.accept(node.play, endings);
        return endings;
    }

    private static void collect(Node node, List<NaivePlay> all) {
        all.add(node.play);
        node.next.values().forEach(next -> collect(next, all));
    }

    // ---- Per skill ----

    /** The fewest points of a whole play, in hundredths. */
    public long min(int skill) {
        return min[skill];
    }

    public long max(int skill) {
        return max[skill];
    }

    /** The points that somebody gets on average who picks every reply by a fair die, in hundredths. */
    public double expected(int skill) {
        return expected(root, skill);
    }

    /** The same among the plays that begin with these replies. */
    public double expected(int skill, List<String> replies) {
        return expected(node(replies), skill);
    }

    /** The fewest points of a whole play that begins with these replies, in hundredths. */
    public long min(int skill, List<String> replies) {
        return least(node(replies), play -> play.points()[skill]);
    }

    public long max(int skill, List<String> replies) {
        return most(node(replies), play -> play.points()[skill]);
    }

    private static double expected(Node node, int skill) {
        if (node.next.isEmpty()) {
            return node.play.points()[skill];
        }
        double sum = 0;
        for (Node next : node.next.values()) {
            sum += expected(next, skill);
        }
        return sum / node.next.size();
    }

    // ---- The weighted whole ----

    /** round(10⁹·w/(max−min)), halves up; 0 for a skill that is the same in all plays. */
    private static long weight(Skill skill, long range) {
        if (range == 0) {
            return 0;
        }
        BigInteger twice = BigInteger.valueOf(skill.weight()).multiply(BigInteger.valueOf(2 * BILLION));
        return twice.add(BigInteger.valueOf(range))
                .divide(BigInteger.valueOf(2 * range))
                .longValueExact();
    }

    /** What a hundredth of a point in the skill counts in the whole. */
    public long weight(int skill) {
        return weights[skill];
    }

    /** The whole of the points so far. */
    public long whole(NaivePlay play) {
        long[] points = play.points();
        long whole = 0;
        for (int skill = 0; skill < points.length; skill++) {
            whole = Math.addExact(whole, Math.multiplyExact(weights[skill], points[skill]));
        }
        return whole;
    }

    public long minWhole() {
        return least(root, this::whole);
    }

    public long maxWhole() {
        return most(root, this::whole);
    }

    /** The best whole that can still be reached after these replies, the points so far included. */
    public long bestWhole(List<String> replies) {
        return most(node(replies), this::whole);
    }

    /** What each reply on offer after these loses of the best whole that can still be reached. */
    public Map<String, Long> regrets(List<String> replies) {
        Node node = node(replies);
        long best = most(node, this::whole);
        Map<String, Long> regrets = new LinkedHashMap<>();
        node.next.forEach((reply, next) -> regrets.put(reply, best - most(next, this::whole)));
        return regrets;
    }

    private Node node(List<String> replies) {
        Node node = root;
        for (String reply : replies) {
            Node next = node.next.get(reply);
            if (next == null) {
                throw new IllegalArgumentException(reply + " cannot be chosen after " + replies);
            }
            node = next;
        }
        return node;
    }

    private static long least(Node node, ToLongFunction<NaivePlay> value) {
        return node.next.isEmpty()
                ? value.applyAsLong(node.play)
                : node.next.values().stream()
                        .mapToLong(next -> least(next, value))
                        .min()
                        .getAsLong();
    }

    private static long most(Node node, ToLongFunction<NaivePlay> value) {
        return -least(node, play -> -value.applyAsLong(play));
    }
}
