package dev.earshot.session;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.earshot.text.Message;
import dev.earshot.text.PhraseBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * What a scenario's people say in words of Earshot's own, in the language of the scenario. A language without a file of its
 * own gets signs that belong to none.
 */
final class SpeechPhrases {
    /** The languages that have a file, {@code speech.<language>.properties}. */
    static final List<String> LANGUAGES = List.of("de", "en");

    private static final PhraseBook NEUTRAL = PhraseBook.of(SpeechPhrases.class, "speech.properties");
    private static final Map<String, PhraseBook> BOOKS =
            LANGUAGES.stream().collect(toUnmodifiableMap(Function.identity(), SpeechPhrases::read));

    private final PhraseBook phrases;

    private SpeechPhrases(PhraseBook phrases) {
        this.phrases = phrases;
    }

    /**
     * The phrases of a language.
     *
     * @param language a BCP 47 tag, of which the language itself counts
     */
    static SpeechPhrases of(String language) {
        String base = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        return new SpeechPhrases(BOOKS.getOrDefault(base, NEUTRAL));
    }

    private static PhraseBook read(String language) {
        return PhraseBook.of(SpeechPhrases.class, "speech." + language + ".properties");
    }

    /** What stands for {@code {asked}}: the facts that were just asked for, in the words that recall them. */
    String asked(List<String> recalled) {
        return recalled.isEmpty() ? phrases.say(Message.of("asked.nothing")) : phrases.chain("asked.facts", recalled);
    }
}
