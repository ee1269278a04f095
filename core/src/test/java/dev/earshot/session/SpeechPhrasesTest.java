package dev.earshot.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.earshot.fixture.ScenarioText;
import dev.earshot.fixture.ScenarioTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the customer says in words of Earshot's own obeys the language of the scenario. */
class SpeechPhrasesTest {
    private static final String TWO_ASKED = "does: [{ ask: [deadline, light] }] }";

    @Test
    void english_speaks_english() {
        assertEquals("I told you, class at eight and the light.", said("en", "ask-time"));
        assertEquals("Yes, that.", said("en", "hear"));
    }

    @Test
    void german_speaks_german() {
        assertEquals("I told you, class at eight und the light.", said("de", "ask-time"));
        assertEquals("Yes, das.", said("de", "hear"));
    }

    @Test
    void a_region_speaks_as_its_language_does() {
        assertEquals("I told you, class at eight und the light.", said("de-AT", "ask-time"));
        assertEquals("Yes, that.", said("EN-gb", "hear"));
    }

    @Test
    void a_language_without_a_file_gets_signs_of_no_language() {
        assertEquals("I told you, class at eight, the light.", said("fr", "ask-time"));
        assertEquals("Yes, ….", said("fr", "hear"));
    }

    @Test
    void every_file_is_listed_and_says_everything() throws Exception {
        Path folder = Path.of(
                        SpeechPhrases.class.getResource("speech.properties").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> languages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("speech[.].+[.]properties"))
                    .map(name -> name.split("[.]")[1])
                    .sorted()
                    .toList();
            assertEquals(SpeechPhrases.LANGUAGES, languages);
        }
        for (String language : SpeechPhrases.LANGUAGES) {
            assertEquals(keys("speech.properties"), keys("speech." + language + ".properties"), language);
        }
    }

    private static Set<String> keys(String file) throws IOException {
        Properties phrases = new Properties();
        try (InputStream in = SpeechPhrases.class.getResourceAsStream(file)) {
            phrases.load(in);
        }
        return phrases.stringPropertyNames();
    }

    /** The reaction to a reply, which comes before whatever else is said. */
    private static String said(String language, String reply) {
        ScenarioText text = ScenarioTexts.RING
                .replacing("id: ring\n", "id: ring\nlanguage: " + language + "\n")
                .replacing("says: Yes.,", "says: \"Yes, {asked}.\",")
                .replacing("say: When is class?, does: [{ ask: deadline }] }", "say: When is class?, " + TWO_ASKED);
        Session session = Session.begin(text.machine(), 1);
        return assertInstanceOf(Session.Attempt.Accepted.class, session.reply(reply)).session().lastWords().stream()
                .map(SpokenLine::text)
                .filter(words -> words.startsWith("I told you") || words.startsWith("Yes"))
                .findFirst()
                .orElseThrow();
    }
}
