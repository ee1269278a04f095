package dev.earshot.players;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingCueReaderTest {
    private static final String HEARD = "I've restarted it twice, and the light's still blinking.";

    private final WordingCueReader reader = WordingCueReader.of("en-GB").orElseThrow();

    private Set<WordingCue> cues(String say) {
        return reader.cues(say, HEARD);
    }

    @Test
    void it_sees_a_word_of_hers_whatever_its_ending() {
        assertEquals(Set.of(WordingCue.ECHO), cues("So the restarts made it better? Tell me more."));
        assertEquals(Set.of(), cues("So tell me more about it, and take your time."));
    }

    @Test
    void it_sees_kind_words_absolute_words_and_refusals() {
        assertEquals(Set.of(WordingCue.COURTESY), cues("Could you try the other one, please?"));
        assertEquals(Set.of(WordingCue.ABSOLUTE), cues("Everyone has to go through this one."));
        assertEquals(Set.of(WordingCue.NEGATIVE), cues("We can’t look into that today."));
    }

    @Test
    void a_word_within_another_is_none() {
        assertEquals(Set.of(), cues("The notes are in a nightly folder over here."));
    }

    @Test
    void hardly_anything_is_a_blank() {
        assertEquals(Set.of(WordingCue.BLANK), cues("Right."));
    }

    @Test
    void it_likes_what_more_speaks_for_than_against() {
        int echo = reader.liking(new PlayerView("a", "Restarted it twice, did you?", HEARD, List.of()));
        int refusal = reader.liking(new PlayerView("b", "We cannot ever do that here.", HEARD, List.of("paraphrase")));
        assertTrue(echo > 0 && refusal < 0, echo + " and " + refusal);
    }

    @Test
    void it_reads_only_languages_that_somebody_wrote_down() {
        assertTrue(WordingCueReader.of("de").isEmpty());
        assertTrue(WordingCueReader.of("../en").isEmpty());
    }
}
