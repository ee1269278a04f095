package dev.earshot.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.Golden;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Span;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Meter;
import dev.earshot.scenario.Moves;
import dev.earshot.scenario.Range;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Resolution;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes is what the model says, name for name. */
class ScenarioReaderTest {
    private final Scenario every = good(corpus("every-part"));

    // ---- The whole format ----

    @Test
    void the_head_of_a_file() {
        assertEquals("en-GB", every.language());
        assertEquals("eight-minutes", every.id().value());
        assertEquals(List.of("eight", "eight-min"), values(every.was()));
        assertEquals("Eight minutes to class", every.title().value());
        assertEquals(List.of("acknowledge-early", "competence", "fear-behind-anger"), values(every.teaches()));
        assertEquals("standard", every.rubric().value());
        assertEquals("Monday, 7:52. The help desk phone rings.", every.setting().value());
        assertEquals("She is under stress.", every.notice().value());
        assertEquals("venting", every.startId());
    }

    @Test
    void the_customer() {
        Customer dana = every.customer();
        assertEquals("Dana Whitfield", dana.name().value());
        assertEquals("English teacher, room 214", dana.role().value());
        assertEquals(List.of(65, 35, 8), List.of(dana.frustration(), dana.trust(), dana.patience()));
        assertEquals("rang-off", dana.givesUp().value());
    }

    @Test
    void facts_feelings_fixes_promises() {
        Fact deadline = every.facts().get(0);
        assertEquals("deadline", deadline.id().value());
        assertEquals("class at eight", deadline.recall().value());
        assertTrue(deadline.carry());
        assertFalse(deadline.isPrivate());
        Fact borrowed = every.facts().get(3);
        assertEquals("It is a colleague's laptop.", borrowed.recall().value());
        assertEquals("…It's not mine, actually.", plain(borrowed.answer()));
        assertEquals(
                new Range(40, 100),
                assertInstanceOf(Condition.MeterIn.class, borrowed.answersWhen())
                        .range());
        assertTrue(borrowed.isPrivate());
        assertEquals(
                "in front of thirty kids, again", every.feelings().get(0).cue().value());
        assertEquals(
                List.of(
                        Resolution.FOR_GOOD,
                        Resolution.WORKED_AROUND,
                        Resolution.UNRESOLVED,
                        Resolution.WORKED_AROUND,
                        Resolution.WORKED_AROUND),
                every.fixes().stream().map(fix -> fix.result()).toList());
        assertTrue(every.fixes().get(2).alwaysFails());
        assertEquals("working", every.promises().get(0).due().value());
    }

    @Test
    void a_state_and_what_can_be_said_in_it() {
        State venting = every.states().get(0);
        assertEquals("anger", venting.shows().value());
        assertEquals("shame", venting.feels().value());
        assertEquals(Hostility.UPSET, venting.hostility());
        assertEquals(List.of("deadline", "restarted"), values(venting.tells()));
        assertEquals(2, ((Speech.OneOf) venting.saysBack()).variants().size());
        Reply ask = venting.replies().get(1);
        assertEquals(Again.ALWAYS, ask.again());
        assertEquals("You do not know enough yet.", ask.lockedBecause().value());
        assertEquals(3, ((Condition.Any) ask.when()).conditions().size());
        assertEquals(List.of("light"), values(ask.finds()));
        assertEquals(List.of("asked"), values(ask.sets()));
        assertEquals("{asked}? Orange.", plain(ask.customerSays().get(0).says()));
    }

    @Test
    void what_a_reply_does() {
        State venting = every.states().get(0);
        List<Act> hear = venting.replies().get(0).does();
        assertEquals(
                List.of("acknowledge", "paraphrase", "own"),
                hear.stream().map(act -> act.behaviour().value()).toList());
        assertEquals(List.of("deadline", "restarted"), values(hear.get(1).about()));
        Act.HandOver told =
                every.everywhereReplies().get(0).does().get(0).handOver().orElseThrow();
        assertEquals("Idris", told.to().value());
        assertTrue(told.everythingTold());
        Act.HandOver some =
                every.everywhereReplies().get(1).does().get(0).handOver().orElseThrow();
        assertFalse(some.everythingTold());
        assertEquals(List.of("light"), values(some.with()));
    }

    @Test
    void reactions_and_answers() {
        List<Reaction> answers = every.states().get(0).replies().get(2).customerSays();
        assertInstanceOf(Condition.Failed.class, answers.get(0).when());
        Reaction works = answers.get(1);
        assertEquals(new Moves(-10, 5), works.moves());
        assertEquals(Hostility.CALM, works.hostility());
        assertEquals("working", works.to().value());
        Speech.Part part = ((Speech.FirstOf) works.says()).parts().get(0);
        assertInstanceOf(Condition.Mood.class, part.when());
        assertEquals(List.of("light"), values(part.tells()));
        assertEquals(List.of("shame"), values(part.givesCue()));
        Reaction second = every.states().get(0).reacts().get(1);
        List<Condition> conditions = ((Condition.All) second.when()).conditions();
        assertInstanceOf(Condition.DidAny.class, conditions.get(0));
        assertEquals(Meter.FRUSTRATION, ((Condition.MeterIn) conditions.get(2)).meter());
        assertEquals(new Range(1, Integer.MAX_VALUE), ((Condition.TurnIn) conditions.get(3)).range());
    }

    @Test
    void scopes_of_what_holds_everywhere() {
        assertEquals(
                List.of("working"),
                values(every.everywhereReplies().get(0).scope().notIn()));
        assertEquals(
                List.of("working"),
                values(every.everywhereReplies().get(1).scope().in()));
        assertEquals(Again.PER_STATE, every.everywhereReplies().get(1).again());
        assertEquals(Scope.EVERY_STATE, every.states().get(0).reacts().get(0).scope());
    }

    @Test
    void endings_and_questions() {
        Ending inTime = every.endings().get(0);
        assertTrue(inTime.satisfied());
        assertInstanceOf(Condition.Flag.class, inTime.selfSufficient());
        assertEquals(List.of("written-note"), values(inTime.keeps()));
        assertTrue(every.endings().get(1).walksOut());
        assertNull(every.endings().get(1).selfSufficient());
        assertEquals(
                List.of(),
                assertInstanceOf(Condition.All.class, every.endings().get(2).selfSufficient())
                        .conditions());
        assertEquals(
                List.of(true, false, false),
                every.quiz().get(0).answers().stream()
                        .map(answer -> answer.right())
                        .toList());
    }

    @Test
    void what_is_left_out_is_as_usual() {
        Scenario smallest = good(Samples.SMALLEST);
        assertEquals("en", smallest.language());
        assertNull(smallest.rubric());
        assertEquals(
                List.of(50, 50, 10),
                List.of(
                        smallest.customer().frustration(),
                        smallest.customer().trust(),
                        smallest.customer().patience()));
        assertEquals("waiting", smallest.startId());
        assertEquals(Again.NEVER, smallest.states().get(0).replies().get(0).again());
        assertEquals(Moves.NONE, smallest.states().get(0).reacts().get(0).moves());
    }

    // ---- Texts ----

    @Test
    void texts_however_they_are_written() {
        Scenario texts = good(corpus("texts"));
        assertEquals("It's \"quoted\"", texts.title().value());
        assertEquals("Folded text goes on.\n\nAnd begins anew.", texts.setting().value());
        assertEquals("plain text over two lines", texts.notice().value());
        State waiting = texts.states().get(0);
        assertEquals(
                "First line: with a colon, a comma # and a hash, an indented one, \"quotes\" and {customer}."
                        + "\n\nSecond paragraph.",
                plain(waiting.says()));
        assertEquals("Again.", plain(waiting.saysAgain()));
        assertEquals("escaped\n\nline, ä and\ttab", plain(waiting.saysBack()));
        assertEquals("no", waiting.replies().get(1).say().value());
        assertEquals("a, b: c # d", plain(waiting.reacts().get(0).says()));
    }

    @Test
    void an_emoji_may_stand_anywhere() {
        // The library reads in pieces of about a thousand characters and trips over a pair between two of them.
        for (int blanks = 0; blanks < 1100; blanks += 7) {
            String text = "#" + " ".repeat(blanks) + "\n" + Samples.SMALLEST.replace("sorry.", "😀".repeat(600));
            assertEquals(List.of(), read(text).diagnostics());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void lines_may_end_as_on_any_system(String end) {
        String text = corpus("every-part");
        Scenario other = good(text.replace("\n", end));
        assertEquals(every, other);
    }

    // ---- Places ----

    @Test
    void every_name_knows_its_place_in_code_points() {
        Scenario scenario = good(Samples.SMALLEST.replace("say: I am sorry.", "say: 😀 漢 {customer}"));
        Reply reply = scenario.states().get(0).replies().get(0);
        assertEquals(Span.of(9, 13, 5), reply.id().span());
        assertEquals(Span.of(10, 14, 14), reply.say().span());
        assertEquals(Span.of(11, 16, 9), reply.does().get(0).behaviour().span());
        Diagnostic found = read(Samples.SMALLEST.replace("say: I am sorry.", "say: 😀 漢 {nobody}"))
                .diagnostics()
                .get(0);
        assertEquals(Span.of(10, 18, 8), found.span());
    }

    @Test
    void the_path_leads_to_the_place() {
        String text = Samples.SMALLEST.replace("to: helped", "to: helped, moves: { trust: 101 }");
        assertEquals(
                "states.waiting.reacts[0].moves.trust",
                read(text).diagnostics().get(0).path());
    }

    // ---- Going on after a mistake ----

    @Test
    void a_misspelt_key_is_read_as_the_one_that_was_meant() {
        Checked<Scenario> read = read(Samples.SMALLEST.replace("title:", "titel:"));
        assertEquals(List.of(Code.UNKNOWN_KEY), codes(read));
        assertEquals("The printer again", read.value().title().value());
    }

    @Test
    void there_is_a_guess_as_long_as_every_name_is_known() {
        assertNotNull(read(Samples.SMALLEST.replace("says: The printer is down.", "says: 7"))
                .value());
        assertNull(read(Samples.SMALLEST + "facts: [floor]\n").value());
        assertNull(read(Samples.SMALLEST + "something: {}\n").value());
    }

    @Test
    void reading_goes_on_behind_a_slip_within_a_line() {
        Checked<Scenario> read = read(Samples.SMALLEST
                .replace("says: The printer", "says: Listen: the printer")
                .replace("say: I am sorry.", "say: @Ana sorry")
                .replace("satisfied: false", "satisfied: maybe"));
        assertEquals(List.of(Code.COLON_IN_TEXT, Code.RESERVED_CHARACTER, Code.NOT_A_CHOICE), codes(read));
        assertNotNull(read.value());
    }

    // ---- Reading ----

    private static List<String> values(List<Located<String>> names) {
        return names.stream().map(Located::value).toList();
    }

    private static String plain(Speech speech) {
        return ((Speech.Plain) speech).text().value();
    }

    private static List<Code> codes(Checked<?> checked) {
        return checked.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Scenario good(String text) {
        Checked<Scenario> read = read(text);
        assertEquals(List.of(), read.diagnostics());
        return read.value();
    }

    private static Checked<Scenario> read(String text) {
        return ScenarioReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String corpus(String name) {
        try {
            return Files.readString(Golden.resource("corpus/valid/" + name + ".scenario.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
