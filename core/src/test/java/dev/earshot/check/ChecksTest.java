package dev.earshot.check;

import static dev.earshot.naive.Authored.act;
import static dev.earshot.naive.Authored.didAny;
import static dev.earshot.naive.Authored.ending;
import static dev.earshot.naive.Authored.fact;
import static dev.earshot.naive.Authored.flag;
import static dev.earshot.naive.Authored.reaction;
import static dev.earshot.naive.Authored.reply;
import static dev.earshot.naive.Authored.scenario;
import static dev.earshot.naive.Authored.state;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.fixture.ScenarioText;
import dev.earshot.naive.Authored;
import dev.earshot.naive.NaiveInterpreter;
import dev.earshot.naive.NaivePlay;
import dev.earshot.naive.RandomScenario.Size;
import dev.earshot.naive.Scenarios;
import dev.earshot.naive.Scenarios.Case;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final Pattern SILENT = Pattern.compile("in '(.*)' the customer has nothing to say to '(.*)'");

    @Provide
    Arbitrary<Case> large() {
        return Scenarios.sized(Size.LARGE);
    }

    /** Played by the naive interpreter, which knows nothing of the checks. */
    @Property(tries = 300)
    void what_is_said_never_to_happen_happens_in_no_play(@ForAll("large") Case drawn) {
        List<Diagnostic> found = Checks.findings("random", drawn.scenario(), drawn.rubric());
        Random random = new Random(drawn.seed());
        for (int plays = 0; plays < 5; plays++) {
            NaivePlay play = NaiveInterpreter.start(drawn.scenario(), drawn.rubric());
            compare(found, "", "", play);
            while (!play.over()) {
                String from = play.at();
                String reply = play.offered().get(random.nextInt(play.offered().size()));
                play = play.reply(reply);
                compare(found, from, reply, play);
            }
        }
    }

    private static void compare(List<Diagnostic> found, String from, String reply, NaivePlay play) {
        for (Diagnostic finding : found) {
            String about = finding.path().replaceFirst("^[^.]*\\.", "").replaceFirst("\\..*", "");
            boolean happened = switch (finding.code()) {
                case UNREACHABLE_STATE -> play.visited().contains(about);
                case ENDING_NEVER_REACHED -> play.at().equals(about);
                case CUE_NEVER_GIVEN -> play.cuesOffered().contains(about);
                case FEELING_NEVER_MET -> play.met().contains(about);
                case PROMISE_NOTHING_KEEPS -> "KEPT".equals(play.promises().get(about));
                case PROMISE_NEVER_MADE -> !"NONE".equals(play.promises().getOrDefault(about, "NONE"));
                case FIX_NEVER_OFFERED, FIX_CANNOT_WORK ->
                    "DONE".equals(play.fixes().get(about));
                case QUIZ_ABOUT_UNTOLD -> play.told().contains(about.replaceAll("^.*\\[|\\]$", ""));
                case NOTHING_TO_SAY -> speaks(finding, from, reply, play);
                default -> false;
            };
            assertFalse(happened, () -> finding + " after " + reply + " in " + from + ": " + play);
        }
    }

    private static boolean speaks(Diagnostic finding, String from, String reply, NaivePlay play) {
        Matcher silent = SILENT.matcher(finding.words());
        assertTrue(silent.matches(), finding.words());
        return from.equals(silent.group(1))
                && reply.equals(silent.group(2))
                && !play.over()
                && !play.said().isEmpty();
    }

    /** A feeling is met by naming it: a word that only the judge has, and yet a reply can bring it about. */
    @Test
    void advice_on_a_principle_with_a_word_of_the_judge_only_is_not_to_give_it_up() {
        String text = """
                earshot: 1
                id: printer
                title: The printer again
                teaches: [fear-behind-anger, share-the-pain]
                customer: { name: Ana, gives-up: left }
                states:
                  waiting:
                    says: Down.
                    replies: [{ id: sorry, say: I am sorry., does: [apologise] }]
                    reacts: [{ to: helped }]
                endings:
                  helped: { satisfied: true, says: Thank you. }
                  left: { satisfied: false, says: I have to go. }
                """;
        List<Diagnostic> found =
                ScenarioText.of("printer.scenario.yaml", text).loaded().diagnostics();

        assertEquals(
                List.of(
                        "let a reply bring about what only the judge says: met; 'earshot rubric' tells when",
                        "take it out of 'teaches': the rubric has no word for it"),
                found.stream()
                        .filter(finding -> finding.code() == Code.PRINCIPLE_NOT_PRACTISED)
                        .map(Diagnostic::helpWords)
                        .toList());
    }

    /** The law above would hold of checks that find nothing. */
    @Test
    void random_scenarios_have_most_of_these_flaws() {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        for (int seed = 0; seed < 400; seed++) {
            Case drawn = Case.of(seed, Size.LARGE);
            for (Diagnostic finding : Checks.findings("random", drawn.scenario(), drawn.rubric())) {
                counts.merge(finding.code(), 1, Integer::sum);
            }
        }
        for (Code code : List.of(
                Code.UNREACHABLE_STATE,
                Code.ENDING_NEVER_REACHED,
                Code.FEELING_NEVER_MET,
                Code.PROMISE_NOTHING_KEEPS,
                Code.FIX_NEVER_OFFERED,
                Code.NOTHING_TO_SAY,
                Code.PROMISE_NEVER_MADE)) {
            assertTrue(counts.getOrDefault(code, 0) > 10, code + " in " + counts);
        }
    }

    @Test
    void the_same_file_gives_the_same_findings_in_the_same_order() {
        for (int seed = 0; seed < 50; seed++) {
            Case once = Case.of(seed, Size.LARGE);
            Case again = Case.of(seed, Size.LARGE);
            assertEquals(
                    Checks.findings("random", once.scenario(), once.rubric()),
                    Checks.findings("random", again.scenario(), again.rubric()));
        }
    }

    /** Some checks go from state to state: they must not go through all of them each time. */
    @Test
    void thousands_of_states_are_looked_through_in_time() {
        Scenario large = large(4_000);
        assertTimeout(Duration.ofMinutes(1), () -> Checks.findings("large", large, Rubrics.standard()));
    }

    /** States one after the other, the last first in the file, with a bit of everything in each. */
    private static Scenario large(int states) {
        Authored.ScenarioDraft draft = scenario().start("s" + (states - 1));
        for (int i = 0; i < states; i++) {
            String s = "s" + i;
            draft.fact(fact("f" + i).answer("Yes.")).fact("g" + i);
            draft.feeling("feeling" + i, "cue " + i);
            draft.fix(Authored.fix("fix" + i).needs("f" + i, "g" + i));
            draft.promise("p" + i, s);
            draft.state(state(s).feels("feeling" + i)
                    .hostility(i % 3 == 0 ? Hostility.ABUSIVE : Hostility.CALM)
                    .givesCue("feeling" + i)
                    .tells("g" + i)
                    .reply(reply(s + "-ask", act("ask", "f" + i)))
                    .reply(reply(s + "-solve", act("solve", "fix" + i), act("paraphrase", "g" + i))
                            .sets("flag" + i))
                    .reply(reply(s + "-keep", act("promise", "p" + i), act("keep", "p" + i)))
                    .reply(reply(s + "-insult", act("insult"), act("validate", "feeling" + i)))
                    .reacts(reaction().when(didAny("ask")).says("Well."))
                    .reacts(reaction().when(flag("flag" + i)).to(i == 0 ? "helped" : "s" + (i - 1))));
        }
        draft.everywhere(reply("limit", act("set-limit")).notIn("s1", "s2"));
        draft.everywhere(reaction().when(didAny("insult")).to("left").notIn("s3"));
        return draft.ending(ending("helped").satisfied())
                .ending(ending("left"))
                .givesUp("left")
                .done();
    }
}
