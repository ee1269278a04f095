package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.earshot.explore.Search;
import dev.earshot.fixture.PhoneCall;
import dev.earshot.machine.Machine;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.Journal;
import dev.earshot.session.Replay;
import dev.earshot.session.Session;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
    private static final Machine MACHINE = PhoneCall.machine();
    private static final Session SESSION = PhoneCall.play(MACHINE, "hear", "ask-light", "fix");
    private static final String RESULT =
            ResultDocument.of(SESSION, ScoreCard.of(SESSION, Search.standard().explore(MACHINE)));

    @Test
    void a_result_is_as_good_as_the_journal_of_its_play() {
        Recording recording = read(RESULT).recording();
        assertNotNull(recording);
        assertEquals("phone-call", recording.scenario());
        assertEquals(Journal.of(SESSION), recording.journal(MACHINE));
    }

    @Test
    void ids_that_were_renamed_since_are_known_by_what_they_were() {
        Machine renamed = PhoneCall.machine(PhoneCall.TEXT
                .replace("to: venting", "to: raging")
                .replace("  venting:\n", "  raging:\n    was: [venting]\n")
                .replace("{ id: hear,", "{ id: listen, was: [hear],"));
        Replay replay = Replay.of(renamed, read(RESULT).recording().journal(renamed));
        Replay.Resumed resumed = assertInstanceOf(Replay.Resumed.class, replay);
        assertEquals("listen", resumed.session().turns().get(0).reply());
    }

    @Test
    void a_save_is_a_recording_too() {
        Save save = new Save(Journal.of(PhoneCall.play(MACHINE, "hear")), null);
        assertEquals(
                new Recording.Kept(save), Recording.read(SaveFile.write(save)).recording());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "earshot-result": 1  | "earshot-result": 2  | it has format 2, and this Earshot reads format 1
            "earshot-result": 1  | "earshot-list": 1    | it is neither a result of play --json nor a save
            "earshot-result": 1  | "earshot-save": 1    | it has a part that does not belong there
            "seed": 7            | "seed": "7"          | its part 'seed' is missing or is not what it should be
            "rules": 1           | "rools": 1           | its part 'rules' is missing or is not what it should be
            "reply": "hear"      | "reply": "../etc"    | its part 'reply' is missing or is not what it should be
            "offered": [         | "offered": [ 7,      | its part 'offered' is missing or is not what it should be
            "turns": [           | "turns": [ 7,        | its part 'state' is missing or is not what it should be
            """)
    void what_does_not_fit_is_refused_with_a_reason(String was, String is, String reason) {
        assertEquals(new Recording.Reading(null, reason), read(RESULT.replace(was, is)));
    }

    @Property(tries = 300)
    void whatever_the_bytes_it_never_throws(@ForAll @Size(max = 200) byte[] bytes) {
        assertNull(Recording.read(bytes).recording());
    }

    @Property(tries = 300)
    void a_truncated_result_is_refused(@ForAll @IntRange(max = 1_000) int cut) {
        byte[] whole = RESULT.getBytes(StandardCharsets.UTF_8);
        assertNull(Recording.read(Arrays.copyOf(whole, whole.length - 2 - cut)).recording());
    }

    private static Recording.Reading read(String text) {
        return Recording.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
