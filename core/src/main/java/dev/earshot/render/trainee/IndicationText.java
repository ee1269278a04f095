package dev.earshot.render.trainee;

import dev.earshot.debrief.IndicationNote;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Indicator.Limits;
import dev.earshot.rubric.Indicator.Published;
import dev.earshot.scoring.Indication;
import dev.earshot.scoring.Indication.DeeperReflections;
import dev.earshot.scoring.Indication.FirstAcknowledgement;
import dev.earshot.scoring.Indication.ReflectionsToQuestions;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What indicators show, in sentences: what was counted first, then where that stands and by whose measure. */
public final class IndicationText {
    private static final int HUNDRED = 100;

    private final String customer;

    public IndicationText(String customer) {
        this.customer = customer;
    }

    /** The sentences on one figure. */
    String sentences(Indication indication) {
        List<String> sentences = new ArrayList<>();
        sentences.add(counted(indication));
        indication.standing().ifPresent(standing -> sentences.add(Phrases.say("indication.standing." + key(standing))));
        sentences.addAll(limits(indication.indicator()));
        return Phrases.sentences(sentences);
    }

    /** A question that had been answered before it was asked. */
    static String repeated(IndicationNote.Repeated each) {
        List<Message> facts = each.facts().stream()
                .map(fact -> Message.of(
                        "basis.when",
                        "what",
                        Message.of("quoted", "words", fact.words()),
                        "when",
                        EvidenceText.heard(fact.since())))
                .toList();
        return Phrases.say(
                "indication.repeated", "turn", each.turn(), "said", each.said(), "facts", Argument.allOf(facts));
    }

    private String counted(Indication indication) {
        if (indication instanceof ReflectionsToQuestions each) {
            return Phrases.say(
                    "indication.reflections-to-questions",
                    "asked",
                    replies(each.questions()),
                    "gave",
                    replies(each.reflections()));
        }
        if (indication instanceof DeeperReflections each) {
            return Phrases.say(
                    "indication.deeper-reflections",
                    "gave",
                    replies(each.reflections()),
                    "deeper",
                    each.deeper() == 0 ? Message.of("indication.none") : each.deeper(),
                    "percent",
                    each.percent());
        }
        if (indication instanceof FirstAcknowledgement each) {
            return Phrases.say(
                    each.turn() == FirstAcknowledgement.NEVER
                            ? "indication.first-acknowledgement.never"
                            : "indication.first-acknowledgement",
                    "turn",
                    each.turn(),
                    "name",
                    customer);
        }
        int times = ((Indication.AskedAgain) indication).repeated().size();
        return times == 0
                ? Phrases.say("indication.asked-again.never", "name", customer)
                : Phrases.say("indication.asked-again", "replies", replies(times), "name", customer);
    }

    private static Message replies(int count) {
        return count == 0 ? Message.of("indication.replies.none") : Message.of("indication.replies", "count", count);
    }

    /** From where a figure is fair and good, by the house and by others. */
    public static List<String> limits(Indicator indicator) {
        List<String> limits = new ArrayList<>();
        Limits house = indicator.house();
        if (house != null) {
            limits.add(limits(indicator.kind(), Phrases.say("indication.house"), house));
        }
        Published published = indicator.published();
        if (published != null) {
            limits.add(limits(indicator.kind(), published.by(), published.limits()));
        }
        return limits;
    }

    private static String limits(Indicator.Kind kind, String by, Limits limits) {
        return Phrases.say(
                "indication.limits." + key(kind),
                "by",
                by,
                "fair",
                limit(kind, limits.fair()),
                "good",
                limit(kind, limits.good()));
    }

    private static String limit(Indicator.Kind kind, int limit) {
        return switch (kind) {
            case REFLECTIONS_TO_QUESTIONS -> ratio(limit);
            case DEEPER_REFLECTIONS -> Phrases.say("indication.percent", "percent", limit);
            case FIRST_ACKNOWLEDGEMENT -> String.valueOf(limit);
            case ASKED_AGAIN ->
                limit == 0 ? Phrases.say("indication.none") : Phrases.say("indication.at-most", "count", limit);
        };
    }

    /** So many to a hundred, in the smallest numbers: {@code 1 to 2}. */
    private static String ratio(int toAHundred) {
        int shared = greatestShared(toAHundred, HUNDRED);
        return Phrases.say("indication.ratio", "gave", toAHundred / shared, "asked", HUNDRED / shared);
    }

    private static int greatestShared(int a, int b) {
        return b == 0 ? a : greatestShared(b, a % b);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
