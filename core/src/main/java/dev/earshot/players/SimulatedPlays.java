package dev.earshot.players;

import dev.earshot.explore.Exploration;
import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.machine.Snapshot;
import dev.earshot.machine.Step;
import dev.earshot.session.Session;
import dev.earshot.session.SpokenLine;
import dev.earshot.session.Turn;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * A scenario played by simulated trainees before anybody else plays it. What looks like chance in it is a hash of seed and
 * turn, so that the same rehearsal comes out the same everywhere.
 *
 * @param performances one for each player, in the order in which they were given
 */
public record SimulatedPlays(Exploration exploration, List<PlayerResult> performances) {
    public SimulatedPlays {
        performances = List.copyOf(performances);
    }

    /**
     * Lets each player play so often.
     *
     * @param exploration of the machine to play, which gives the scale
     * @param plays how many plays of each, under the seeds 0, 1, 2 and so on
     */
    public static SimulatedPlays of(Exploration exploration, List<Player> players, int plays) {
        return new SimulatedPlays(
                exploration,
                players.stream()
                        .map(player -> perform(exploration, player, plays))
                        .toList());
    }

    private static PlayerResult perform(Exploration exploration, Player player, int plays) {
        return new PlayerResult(
                player,
                LongStream.range(0, plays)
                        .mapToObj(seed -> worth(exploration, play(exploration.machine(), player, seed)))
                        .toList());
    }

    /** What a play that is over was worth. */
    static PlayerResult.Play worth(Exploration exploration, Session session) {
        long[] points = new long[exploration.skills().size()];
        count(session.opening().verdicts(), points);
        for (Turn turn : session.turns()) {
            count(turn.outcome().verdicts(), points);
        }
        List<Double> skills = new ArrayList<>();
        for (int skill = 0; skill < points.length; skill++) {
            skills.add(exploration.skills().get(skill).share(points[skill]));
        }
        return new PlayerResult.Play(session, skills, exploration.whole().share(exploration.wholeOf(points)));
    }

    private static void count(List<Verdict> verdicts, long[] points) {
        for (Verdict verdict : verdicts) {
            for (int skill = 0; skill < points.length; skill++) {
                points[skill] += verdict.points().get(skill);
            }
        }
    }

    /** One play, from the first ring to the end. */
    public static Session play(Machine machine, Player player, long seed) {
        Session session = Session.begin(machine, seed);
        while (!session.isOver()) {
            Session.Attempt attempt = session.reply(choice(session, player));
            session = ((Session.Attempt.Accepted) attempt).session();
        }
        return session;
    }

    private static String choice(Session session, Player player) {
        List<Offer> open = session.offers().stream().filter(Offer::isOpen).toList();
        String turn = "turn " + session.turns().size();
        long seed = session.seed();
        if (pick(seed, turn, "slip", 100) < player.slips()) {
            return open.get(pick(seed, turn, "any", open.size())).id();
        }
        List<PlayerView> best = best(session, player, open);
        return best.get(pick(seed, turn, "tie", best.size())).id();
    }

    /** The replies that the player likes best, in the order of their ids: where they stand on the screen is no matter. */
    private static List<PlayerView> best(Session session, Player player, List<Offer> open) {
        List<PlayerView> best = new ArrayList<>();
        String heard = session.lastWords().stream().map(SpokenLine::text).collect(Collectors.joining("\n"));
        int most = Integer.MIN_VALUE;
        for (Offer offer : open) {
            PlayerView reply = prospect(session.machine(), session.snapshot(), offer, heard);
            int liking = player.liking(reply);
            if (liking > most) {
                most = liking;
                best.clear();
            }
            if (liking == most) {
                best.add(reply);
            }
        }
        best.sort(Comparator.comparing(PlayerView::id));
        return best;
    }

    /** What comes of the reply when the customer goes on to another state, or at an ending, is no business of a player. */
    private static PlayerView prospect(Machine machine, Snapshot here, Offer offer, String heard) {
        Step.Accepted step = (Step.Accepted) machine.advance(here, offer.id());
        List<String> verdicts = step.outcome().verdicts().stream()
                .filter(verdict -> verdict.origin() == VerdictOrigin.REPLY)
                .map(Verdict::behaviour)
                .toList();
        return new PlayerView(offer.id(), offer.say(), heard, verdicts);
    }

    private static int pick(long seed, String turn, String what, int of) {
        return (int) Long.remainderUnsigned(SplitMix.hash(seed, turn, what), of);
    }

    /**
     * What the player of this id made of it.
     *
     * @throws IllegalArgumentException if it did not take part
     */
    public PlayerResult by(String player) {
        return performances.stream()
                .filter(performance -> performance.player().id().equals(player))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such player: " + player));
    }

    /**
     * How far two skills go together over every play of everybody, −1 to 1; 0 if one of them never varies. Near 1, the two
     * measure the same thing.
     */
    public double correlation(int skill, int other) {
        double[] xs = everyPlay(skill);
        double[] ys = everyPlay(other);
        double meanX = mean(xs);
        double meanY = mean(ys);
        double together = 0;
        double spreadX = 0;
        double spreadY = 0;
        for (int i = 0; i < xs.length; i++) {
            together += (xs[i] - meanX) * (ys[i] - meanY);
            spreadX += (xs[i] - meanX) * (xs[i] - meanX);
            spreadY += (ys[i] - meanY) * (ys[i] - meanY);
        }
        return spreadX == 0 || spreadY == 0 ? 0 : together / Math.sqrt(spreadX * spreadY);
    }

    private double[] everyPlay(int skill) {
        return performances.stream()
                .flatMap(performance -> performance.plays().stream())
                .mapToDouble(play -> play.skills().get(skill))
                .toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
