package dev.earshot.players;

import dev.earshot.explore.Exploration;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.SnapshotView;
import dev.earshot.scenario.Ending;
import dev.earshot.session.Session;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The same scenario tried again and again by somebody who reads nothing: any reply, except those that went down badly in an
 * earlier try. That a reply went down badly is what anybody can see: the customer comes into a state that shows
 * anger, or treats the trainee worse than before, or goes away discontent.
 *
 * @param courses one for each seed; in each the whole of every try, 0 to 100, gates left out
 */
public record TrialAndError(List<List<Double>> courses) {
    /** The feelings of the standard rubric that say: that was wrong. */
    private static final Set<String> ANGRY = Set.copyOf(WordGroups.standard().group("displeased-feelings"));

    public TrialAndError {
        courses = courses.stream().map(List::copyOf).toList();
    }

    /**
     * Lets so many people try it so often, under the seeds 0, 1, 2 and so on.
     *
     * @param exploration of the machine to play, which gives the scale
     */
    public static TrialAndError of(Exploration exploration, int people, int tries) {
        return new TrialAndError(LongStream.range(0, people)
                .mapToObj(seed -> course(exploration, seed, tries))
                .toList());
    }

    /** The mean whole of a try, counted from 1. */
    public double mean(int attempt) {
        return courses.stream()
                .mapToDouble(course -> course.get(attempt - 1))
                .average()
                .orElse(0);
    }

    /** The share of those, 0 to 1, whose rounded whole has reached the mark by this try, counted from 1. */
    public double passed(int mark, int attempt) {
        long passed = courses.stream()
                .filter(course -> course.stream().limit(attempt).anyMatch(whole -> Math.floor(whole + 0.5) >= mark))
                .count();
        return courses.isEmpty() ? 0 : (double) passed / courses.size();
    }

    private static List<Double> course(Exploration exploration, long seed, int tries) {
        Set<String> wentDownBadly = new HashSet<>();
        List<Double> wholes = new ArrayList<>();
        for (int attempt = 0; attempt < tries; attempt++) {
            Session session = play(exploration.machine(), seed, attempt, wentDownBadly);
            wholes.add(SimulatedPlays.worth(exploration, session).whole());
        }
        return wholes;
    }

    private static Session play(Machine machine, long seed, int attempt, Set<String> wentDownBadly) {
        Session session = Session.begin(machine, seed);
        while (!session.isOver()) {
            String reply = pick(session, attempt, wentDownBadly);
            Session next = ((Session.Attempt.Accepted) session.reply(reply)).session();
            if (isTakenBadly(session.view(), next.view(), machine)) {
                wentDownBadly.add(reply);
            }
            session = next;
        }
        return session;
    }

    /** Any reply that has not gone down badly yet; any at all if there is no other. */
    private static String pick(Session session, int attempt, Set<String> wentDownBadly) {
        List<String> open =
                session.offers().stream().filter(Offer::isOpen).map(Offer::id).toList();
        List<String> untainted =
                open.stream().filter(reply -> !wentDownBadly.contains(reply)).toList();
        List<String> choice = untainted.isEmpty() ? open : untainted;
        String turn = "turn " + session.turns().size();
        long hash = SplitMix.hash(session.seed(), "try " + attempt, turn);
        return choice.get((int) Long.remainderUnsigned(hash, choice.size()));
    }

    private static boolean isTakenBadly(SnapshotView before, SnapshotView after, Machine machine) {
        if (after.isOver()) {
            // That the patience is spent says nothing about the last reply.
            return after.patienceLeft() > 0
                    && isDiscontent(machine, after.ending().orElseThrow());
        }
        boolean entersAnger = !after.state().equals(before.state())
                && after.shownFeeling().filter(ANGRY::contains).isPresent();
        return entersAnger || after.hostility().compareTo(before.hostility()) > 0;
    }

    private static boolean isDiscontent(Machine machine, String id) {
        return machine.scenario().endings().stream()
                .filter(ending -> ending.id().value().equals(id))
                .noneMatch(Ending::satisfied);
    }
}
