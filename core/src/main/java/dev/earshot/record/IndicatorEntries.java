package dev.earshot.record;

import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Indicator.Limits;
import dev.earshot.rubric.Indicator.Published;
import dev.earshot.scoring.Indication;
import dev.earshot.scoring.Indication.AskedAgain;
import dev.earshot.scoring.Indication.DeeperReflections;
import dev.earshot.scoring.Indication.FirstAcknowledgement;
import dev.earshot.scoring.Indication.ReflectionsToQuestions;
import dev.earshot.scoring.Indications;
import dev.earshot.session.Session;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The indicators of a play in its result document: one key for each kind, null where there is too little to tell. */
final class IndicatorEntries {
    private final List<Indication> indications;
    private final JsonText json;

    IndicatorEntries(Session session, JsonText json) {
        this.indications = Indications.of(session);
        this.json = json;
    }

    void write() {
        for (Indicator.Kind kind : Indicator.Kind.values()) {
            Indication told = indications.stream()
                    .filter(indication -> indication.indicator().kind() == kind)
                    .findFirst()
                    .orElse(null);
            if (told == null) {
                json.nothing(word(kind));
            } else {
                json.object(word(kind), () -> entry(told));
            }
        }
    }

    private void entry(Indication indication) {
        figure(indication);
        json.text("standing", indication.standing().map(IndicatorEntries::word).orElse(null));
        limits("house", indication.indicator().house());
        Published published = indication.indicator().published();
        if (published == null) {
            json.nothing("published");
        } else {
            json.object("published", () -> {
                json.text("by", published.by());
                numbers(published.limits());
            });
        }
        json.text("source", indication.indicator().source());
    }

    private void figure(Indication indication) {
        if (indication instanceof ReflectionsToQuestions each) {
            json.number("reflections", each.reflections()).number("questions", each.questions());
        } else if (indication instanceof DeeperReflections each) {
            json.number("deeper", each.deeper()).number("reflections", each.reflections());
        } else if (indication instanceof FirstAcknowledgement each) {
            if (each.turn() == FirstAcknowledgement.NEVER) {
                json.nothing("turn");
            } else {
                json.number("turn", each.turn());
            }
        } else if (indication instanceof AskedAgain each) {
            json.objects(
                    "repeated",
                    each.repeated(),
                    again -> json.number("turn", again.turn()).texts("facts", again.facts()));
        }
    }

    private void limits(String key, @Nullable Limits limits) {
        if (limits == null) {
            json.nothing(key);
        } else {
            json.object(key, () -> numbers(limits));
        }
    }

    private void numbers(Limits limits) {
        json.number("fair", limits.fair()).number("good", limits.good());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
