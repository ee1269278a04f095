package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.Disclosure;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Speech;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cue that is given in a line without its words, so that the trainee could not have heard it. Capitals, line ends and the
 * shape of quotation marks, dashes and dots make no difference: they sound alike. Each line that gives the cue must have the
 * words, in each of its variants; of a state that is {@code says}, since {@code says-back} can only come later, when the cue
 * has been given.
 */
final class CueNotInLine implements Check {
    @Override
    public Code code() {
        return Code.CUE_NOT_IN_LINE;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Map<String, Feeling> withCue = new HashMap<>();
        for (Feeling feeling : scenario.scenario().feelings()) {
            if (feeling.cue() != null) {
                withCue.put(feeling.id().value(), feeling);
            }
        }
        Map<String, List<Located<Message>>> missing = new HashMap<>();
        for (Disclosure telling : scenario.disclosures()) {
            for (Located<String> given : telling.cues()) {
                Feeling feeling = withCue.get(given.value());
                if (feeling != null
                        && !says(telling.words(), plain(feeling.cue().value()))) {
                    missing.computeIfAbsent(given.value(), id -> new ArrayList<>())
                            .add(new Located<>(Message.of("cue-not-in-line.related"), given.span()));
                }
            }
        }
        return scenario.scenario().feelings().stream()
                .filter(feeling -> missing.containsKey(feeling.id().value()))
                .map(feeling ->
                        finding(scenario, feeling, missing.get(feeling.id().value())))
                .toList();
    }

    /** Whether the words are said in whatever way the line is said. */
    private static boolean says(@Nullable Speech line, String words) {
        if (line instanceof Speech.Plain only) {
            return plain(only.text().value()).contains(words);
        } else if (line instanceof Speech.OneOf oneOf) {
            return oneOf.variants().stream()
                    .allMatch(variant -> plain(variant.value()).contains(words));
        } else if (line instanceof Speech.FirstOf firstOf) {
            return firstOf.parts().stream().allMatch(part -> says(part.says(), words));
        } else if (line instanceof Speech.AllOf allOf) {
            return allOf.parts().stream().anyMatch(part -> part.when() == null && says(part.says(), words));
        }
        return false;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replaceAll("[\\u2018-\\u201B\\u2039\\u203A\\u02BC]", "'")
                .replaceAll("[\\u201C-\\u201F\\u00AB\\u00BB]", "\"")
                .replaceAll("[\\u2010-\\u2015]", "-")
                .replace("…", "...")
                .replace("\u00AD", "");
    }

    private Diagnostic finding(ScenarioIndex scenario, Feeling feeling, List<Located<Message>> places) {
        Located<String> cue = feeling.cue();
        Message message = Message.of("cue-not-in-line", "cue", Argument.quoted(cue.value()));
        Message help = Message.of("cue-not-in-line.help");
        String path = "feelings." + feeling.id().value() + ".cue";
        return scenario.finding(code(), cue.span(), path, message, help, places);
    }
}
