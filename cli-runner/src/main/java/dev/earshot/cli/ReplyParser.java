package dev.earshot.cli;

import dev.earshot.machine.Offer;
import dev.earshot.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody means who answers with a number as displayed, or with the id of a reply. */
final class ReplyParser {
    /** ASCII digits only, whatever else counts as a digit somewhere; a full stop or bracket after it does no harm. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[.)]?");

    private ReplyParser() {}

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
        if (NUMBER.matcher(answer).matches()) {
            List<Offer> open = offers.stream().filter(Offer::isOpen).toList();
            return numberMeant(answer, open.size()).map(number -> open.get(number - 1));
        }
        return offers.stream().filter(offer -> offer.id().equals(answer)).findFirst();
    }

    /** The number that somebody typed; none if it is none from 1 to the last. */
    static Optional<Integer> numberMeant(String answer, int last) {
        Matcher number = NUMBER.matcher(answer);
        return number.matches()
                ? Optional.of(Integer.parseInt(number.group(1))).filter(n -> n >= 1 && n <= last)
                : Optional.empty();
    }

    /** The numbers that can be typed: {@code 1-4}. */
    static String range(int open) {
        return open == 1 ? "1" : "1-" + open;
    }
}
