package dev.earshot.ratings;

import dev.earshot.machine.Machine;
import dev.earshot.machine.Offer;
import dev.earshot.session.Session;
import dev.earshot.statistics.SplitMix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every reply of a scenario in a situation in which it is really offered, for experts to rate: once for each state that
 * offers it, after the shortest conversation that leads there. Shuffled by the seed; nothing in it tells what a reply does
 * or is worth, or where it stands in the file.
 *
 * @param machine the scenario
 * @param seed chooses wording and order, nothing else
 * @param situations in the order of the sheet
 * @param neverOffered what no conversation offers, or none that was found
 * @param complete whether every conversation was followed as far as it could offer something new; if not, replies in
 *     {@code neverOffered} may be on offer somewhere
 */
public record RatingSheet(
        Machine machine, long seed, List<Situation> situations, List<NeverOffered> neverOffered, boolean complete) {
    public RatingSheet {
        situations = List.copyOf(situations);
        neverOffered = List.copyOf(neverOffered);
    }

    /** The sheet of a scenario. The same scenario and seed, the same sheet. */
    public static RatingSheet of(Machine machine, long seed) {
        SituationSearch.Found found = new SituationSearch(machine).find();
        ItemIds ids = new ItemIds(machine);
        List<Situation> situations = new ArrayList<>();
        for (SituationSearch.RatingPoint point : found.points()) {
            Session session = played(machine, seed, point.path());
            List<Item> items = new ArrayList<>();
            for (Offer offer : session.offers()) {
                if (point.replies().contains(offer.id())) {
                    items.add(new Item(ids.of(point.state(), point.path(), offer.id()), offer.id(), offer.say()));
                }
            }
            items.sort(byHash(seed));
            situations.add(new Situation(point.state(), session, items));
        }
        situations.sort(Comparator.comparing(situation -> situation.items().get(0), byHash(~seed)));
        return new RatingSheet(machine, seed, situations, found.neverOffered(), found.complete());
    }

    /** All items, in the order of the sheet. */
    public Stream<Item> items() {
        return situations.stream().flatMap(situation -> situation.items().stream());
    }

    private static Comparator<Item> byHash(long seed) {
        return Comparator.comparingLong((Item item) -> SplitMix.hash(seed, item.id()))
                .thenComparing(Item::id);
    }

    private static Session played(Machine machine, long seed, List<String> replies) {
        Session session = Session.begin(machine, seed);
        for (String reply : replies) {
            if (!(session.reply(reply) instanceof Session.Attempt.Accepted accepted)) {
                throw new IllegalStateException("found, but cannot be played: " + replies);
            }
            session = accepted.session();
        }
        return session;
    }
}
