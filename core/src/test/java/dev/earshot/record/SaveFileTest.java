package dev.earshot.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.record.SaveFile.Loading;
import dev.earshot.session.Journal;
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

class SaveFileTest {
    private static final Save SAVE =
            new Save(Journal.of(PhoneCall.play(PhoneCall.machine(), "hear", "ask-light")), "/tmp/päth/x.scenario.yaml");

    @Test
    void what_is_written_is_read_again() {
        assertEquals(new Loading.Loaded(SAVE), SaveFile.read(SaveFile.write(SAVE)));
    }

    @Test
    void a_bundled_scenario_has_no_file() {
        Save bundled = new Save(SAVE.journal(), null);

        assertEquals(new Loading.Loaded(bundled), SaveFile.read(SaveFile.write(bundled)));
    }

    @Test
    void a_quiz_is_read_again_and_one_that_was_not_begun_leaves_no_trace() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.WITH_QUIZ), "hear", "ask-light", "fix");
        Save begun = new Save(Journal.of(PhoneCall.answer(session, "At eight.").skip()), null);
        Save none = new Save(Journal.of(PhoneCall.answer(session)), null);

        assertEquals(new Loading.Loaded(begun), SaveFile.read(SaveFile.write(begun)));
        assertEquals(new Loading.Loaded(none), SaveFile.read(SaveFile.write(none)));
        assertEquals(Journal.of(session), none.journal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "skipped": true      | "skipped": 1         | its part 'skipped' is missing or is not what it should be
            "answer": 2          | "answer": "2"        | its part 'answer' is missing or is not what it should be
            "answer": 2          | "answer": 2, "x": 1  | it has a part that does not belong there
            "given": [           | "given": 7, "y": [   | it has a part that does not belong there
            "given": [           | "given": [ 7,        | its part 'question' is missing or is not what it should be
            """)
    void a_quiz_that_does_not_fit_is_refused_with_a_reason(String was, String is, String reason) {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.WITH_QUIZ), "hear", "ask-light", "fix");
        byte[] save = SaveFile.write(
                new Save(Journal.of(PhoneCall.answer(session, "At eight.").skip()), null));
        String edited = new String(save, StandardCharsets.UTF_8).replace(was, is);

        assertEquals(new Loading.Unreadable(reason), SaveFile.read(edited.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "earshot-save": 1    | "earshot-save": 2    | it has format 2, and this Earshot reads format 1
            "earshot-save": 1    | "earshot-sieve": 1   | it is not a save of Earshot
            "seed": 7            | "seed": 7.5          | its part 'seed' is missing or is not what it should be
            "seed": 7            | "seed": 99999999999999999999 | its part 'seed' is missing or is not what it should be
            "seed": 7            | "sead": 7            | it has a part that does not belong there
            "seed": 7            | "seed": 7, "seed": 8 | it is damaged, or is no save at all
            "rules": 1           | "rules": "1"         | its part 'rules' is missing or is not what it should be
            "reply": "hear"      | "reply": "../etc"    | its part 'reply' is missing or is not what it should be
            "reply": "hear"      | "reply": ["hear"]    | its part 'reply' is missing or is not what it should be
            "scenario": "phone-call" | "scenario": null | its part 'scenario' is missing or is not what it should be
            "turns": [           | "turns": [ 7,        | its part 'state' is missing or is not what it should be
            """)
    void what_does_not_fit_is_refused_with_a_reason(String was, String is, String reason) {
        String text = new String(SaveFile.write(SAVE), StandardCharsets.UTF_8);
        byte[] edited = text.replace(was, is).getBytes(StandardCharsets.UTF_8);

        assertEquals(new Loading.Unreadable(reason), SaveFile.read(edited));
    }

    @Test
    void overlong_bytes_are_not_text() {
        byte[] bytes = SaveFile.write(SAVE);
        bytes[bytes.length - 3] = (byte) 0xC0;

        assertEquals(new Loading.Unreadable("it is not UTF-8 text"), SaveFile.read(bytes));
    }

    @Test
    void what_is_too_large_is_not_even_looked_at() {
        assertEquals(
                new Loading.Unreadable("it is larger than any save"), SaveFile.read(new byte[SaveFile.MOST_BYTES + 1]));
    }

    @Test
    void deep_nesting_is_no_way_in() {
        byte[] deep = "[".repeat(60_000).getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Loading.Unreadable.class, SaveFile.read(deep));
    }

    @Property(tries = 300)
    void whatever_the_bytes_it_never_throws(@ForAll @Size(max = 200) byte[] bytes) {
        assertInstanceOf(Loading.class, SaveFile.read(bytes));
    }

    @Property(tries = 300)
    void a_truncated_save_is_refused(@ForAll @IntRange(max = 1_000) int cut) {
        byte[] whole = SaveFile.write(SAVE);
        // Without the last line end it is still whole.
        byte[] part = Arrays.copyOf(whole, Math.max(0, whole.length - 2 - cut));

        assertInstanceOf(Loading.Unreadable.class, SaveFile.read(part));
    }
}
