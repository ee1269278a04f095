package dev.earshot.cli;

import dev.earshot.machine.Offer;
import dev.earshot.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody means who answers with a number as displayed, or with the id of a reply. */
final class Replies {
    /** ASCII digits only, whatever else counts as a digit somewhere; a full stop or bracket after it does no harm. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[.)]?");

    private Replies() {}

    /** The play with that reply given; none if it cannot be. */
    static Optional<Session> give(Session session, String answer) {
        return offerMeant(session, answer)
                .filter(Offer::isOpen)
                .map(offer -> session.reply(offer.id()))
                .filter(Session.Attempt.Accepted.class::isInstance)
                .map(attempt -> ((Session.Attempt.Accepted) attempt).session());
    }

    /** Why the reply that is meant cannot be given yet; null: none is meant, or it can. */
    static @Nullable String lockedBecause(Session session, String answer) {
        return offerMeant(session, answer).map(Offer::lockedBecause).orElse(null);
    }

    private static Optional<Offer> offerMeant(Session session, String answer) {
        List<Offer> offers = session.offers();
        Matcher number = NUMBER.matcher(answer);
        if (number.matches()) {
            List<Offer> open = offers.stream().filter(Offer::isOpen).toList();
            int index = Integer.parseInt(number.group(1)) - 1;
            return index >= 0 && index < open.size() ? Optional.of(open.get(index)) : Optional.empty();
        }
        return offers.stream().filter(offer -> offer.id().equals(answer)).findFirst();
    }

    /** The numbers that can be typed: {@code 1-4}. */
    static String range(int open) {
        return open == 1 ? "1" : "1-" + open;
    }
}
