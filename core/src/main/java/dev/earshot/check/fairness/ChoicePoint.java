package dev.earshot.check.fairness;

import dev.earshot.explore.ActionValue;
import dev.earshot.explore.Exploration;
import dev.earshot.machine.Offer;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A moment in which a trainee had a choice: the replies that could be given, in the order of the file.
 *
 * @param before the play up to here
 * @param given the reply that was given
 */
record ChoicePoint(Session before, List<Option> options, Option given) {
    ChoicePoint {
        options = List.copyOf(options);
    }

    /**
     * @param say the words, as they are read
     * @param whole the best whole that is ahead if it is given
     */
    record Option(String id, String say, long whole) {
        /** In characters, as a reader would count them. */
        int length() {
            return say.codePointCount(0, say.length());
        }
    }

    /** The moments of a play in which it made a difference what was said. The search has to be exact. */
    static List<ChoicePoint> of(Exploration exploration, Session play) {
        List<ChoicePoint> moments = new ArrayList<>();
        for (Turn turn : play.turns()) {
            List<Option> options = exploration.actionValues(turn.before()).stream()
                    .map(actionValue -> option(actionValue, turn))
                    .toList();
            boolean matters =
                    options.stream().mapToLong(Option::whole).distinct().count() > 1;
            if (matters) {
                Option given = options.stream()
                        .filter(option -> option.id().equals(turn.reply()))
                        .findFirst()
                        .orElseThrow();
                moments.add(new ChoicePoint(play.rewind(turn.number() - 1), options, given));
            }
        }
        return moments;
    }

    /** The moments of the play with the best whole. */
    static List<ChoicePoint> ofTheBestPlay(Exploration exploration) {
        Session play = Session.begin(exploration.machine(), 0);
        for (String reply : exploration.bestLine(play.snapshot()).orElseThrow().replies()) {
            play = ((Session.Attempt.Accepted) play.reply(reply)).session();
        }
        return of(exploration, play);
    }

    private static Option option(ActionValue actionValue, Turn turn) {
        String say = turn.offered().stream()
                .filter(offer -> offer.id().equals(actionValue.reply()))
                .findFirst()
                .map(Offer::say)
                .orElseThrow();
        return new Option(actionValue.reply(), say, actionValue.whole());
    }
}
