package dev.earshot.check.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.Checks;
import dev.earshot.check.Played;
import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Figure.Standing;
import dev.earshot.check.model.TemptingReplies;
import dev.earshot.check.model.TemptingReply;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.PointRange;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.LeftEarly;
import dev.earshot.rubric.Rubric;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Where the checks on plays draw their lines; that they find anything is for the pages and the corpus to show. */
class FairnessTest {
    private static final String HEAD = """
            earshot: 1
            id: printer
            title: The printer again
            customer: { name: Ana, patience: %d, gives-up: left }
            facts:
              floor: { is: The printer on the second floor is down. }
            fixes:
              refill: { needs: [floor], result: for-good }
            states:
              waiting:
                says: The printer on the second floor is down again.
                tells: floor
                replies:
            """;

    private static final String ENDINGS = """
            endings:
              helped: { satisfied: true, says: Thank you. }
              hung-up: { satisfied: false, walks-out: true, says: Never mind. }
              left: { satisfied: false, says: I have to go. }
            """;

    /** In the first state one can be quick and out, or hear her and go on. */
    private static final String TRAP = HEAD.formatted(4) + """
                  - id: quick
                    say: Out of toner on the second floor. Somebody brings some up.
                    does: [{ paraphrase: floor }, { solve: refill }, courtesy]
                  - id: hear-her
                    say: The second floor again.
                    does: [{ paraphrase: floor }]
                reacts:
                  - when: { fixed: refill }
                    to: helped
                  - to: talking
              talking:
                says: And nobody will look at it.
                replies:
                  - id: take-it
                    say: Nobody should have to ring twice. I bring toner and stay until it prints.
                    does: [validate, own, stay-with-it, explain-plainly, { solve: refill }]
                  - id: not-now
                    say: They all blink. Is that all?
                    does: [dismiss, cut-off, jargon]
                reacts:
                  - to: helped
            """ + ENDINGS;

    @Test
    void a_trap_is_told_with_the_way_to_it_and_what_would_be_better() {
        Analysis analysis = Played.analysis(TRAP);
        List<TemptingReply> traps = TemptingReplies.of(analysis).all();
        assertEquals(1, traps.size(), traps::toString);
        TemptingReply trap = traps.get(0);
        assertEquals(List.of(), trap.soFar());
        assertEquals("quick", trap.reply());
        assertEquals("hear-her", trap.better());
        PointRange whole = analysis.exploration().whole();
        long quick = analysis.exploration()
                .actionValues(analysis.machine().begin().snapshot())
                .get(0)
                .whole();
        assertEquals(100.0 * (whole.best() - quick) / (whole.best() - whole.worst()), trap.regret(), 1e-9);
        // It ends the play, so that it is worth at once all that it is worth.
        assertEquals(100.0 * quick / (whole.best() - whole.worst()), trap.points(), 1e-9);
    }

    @Test
    void a_reply_that_brings_less_at_once_is_no_trap_however_much_it_costs() {
        Analysis analysis = Played.analysis(TRAP.replace(
                "{ paraphrase: floor }, { solve: refill }, courtesy", "{ solve: refill }, jargon, dismiss"));
        assertEquals(List.of(), TemptingReplies.of(analysis).all());
    }

    /** Who takes it in is sent to where one can only be rude; who is sorry at once is asked in. */
    @Test
    void a_player_who_is_ahead_where_something_is_lacking_loses_nothing() {
        String text = HEAD.formatted(3) + """
                  - id: hear-her
                    say: The second floor again.
                    does: [acknowledge, { paraphrase: floor }]
                  - id: sorry
                    say: I am so very sorry to hear that.
                    does: [apologise, courtesy]
                reacts:
                  - { when: { did-any: [apologise] }, to: warm }
                  - to: cold
              warm:
                says: That is kind.
                replies: [{ id: see, say: Nobody should have to ring twice. I see to it., does: [validate, own, courtesy] }]
                reacts: [{ to: helped }]
              cold:
                says: And?
                replies: [{ id: rude, say: You broke it. Not my problem., does: [blame, dismiss, cut-off] }]
                reacts: [{ to: left }]
            """ + ENDINGS;
        List<String> messages = messages(new SkillNotIsolated().assess(Played.analysis(text)));

        assertTrue(
                messages.get(0)
                        .matches("the phony player, who lacks empathy, is \\d+\\.\\d points of it ahead of the expert"),
                messages::toString);
        assertTrue(
                messages.stream()
                        .noneMatch(message -> message.contains("-")
                                && message.replace("cold-listener", "")
                                        .replace("polite-robot", "")
                                        .contains("-")),
                messages::toString);
    }

    @Test
    void what_the_best_play_does_a_single_time_it_does_once() {
        String text = HEAD.formatted(5).replace("facts:\n", """
                facts:
                  since: { is: Since Monday., answer: Since Monday. }
                  lights: { is: They blink., answer: They blink. }
                  paper: { is: There is paper., answer: There is paper. }
                """) + """
                  - id: hear-her
                    say: The second floor again.
                    does: [{ paraphrase: floor }]
                  - id: since
                    say: Since when?
                    does: [{ ask: since }]
                  - id: lights
                    say: What do the lights do?
                    does: [{ ask: lights }]
                  - id: paper
                    say: Is there paper?
                    does: [{ ask: paper }]
                reacts:
                  - when: { all: [{ heard-any: floor }, { told-all: [since, lights, paper] }] }
                    to: helped
                  - says: Yes.
            """ + ENDINGS;

        assertEquals(
                List.of("the best play stays below a house value: it gives something back once and asks 3 times"),
                messages(new BestPlayNoExample().assess(Played.analysis(text))));
    }

    @Test
    void half_of_her_patience_is_not_early() {
        String text = HEAD + """
                  - id: hear-her
                    say: The second floor again.
                    does: [{ paraphrase: floor }]
                  - id: not-now
                    say: They all blink. Is that all?
                    does: [dismiss]
                reacts:
                  - when: { did-any: [dismiss] }
                    to: helped
                  - to: hung-up
            """ + ENDINGS;
        Assessment early = new WalkingOutPays().assess(uncapped(text.formatted(3)));
        assertEquals(3, early.findings().size());
        Assessment late = new WalkingOutPays().assess(uncapped(text.formatted(2)));
        assertEquals(List.of(), late.findings());
        assertEquals(Standing.NOT_ASSESSED, Played.figure(late, "early-exit").standing());
    }

    @Test
    void what_breaking_off_early_cannot_show_does_not_pay() {
        String text = HEAD.formatted(3) + """
                  - id: hear-her
                    say: The second floor again.
                    does: [{ paraphrase: floor }]
                  - id: not-now
                    say: They all blink. Is that all?
                    does: [dismiss]
                reacts:
                  - when: { did-any: [dismiss] }
                    to: helped
                  - to: hung-up
            """ + ENDINGS;
        Analysis analysis = Played.analysis(text);
        Assessment capped = new WalkingOutPays().assess(analysis);
        assertEquals(List.of(), capped.findings());
        int listening = analysis.skill("listening").orElseThrow();
        PointRange range = analysis.exploration().skills().get(listening);
        assertEquals(
                20 - range.percent(range.chance()),
                Played.figure(capped, "early-exit-listening").value());
        assertTrue(Played.figure(new WalkingOutPays().assess(uncapped(text)), "early-exit-listening")
                        .value()
                > 0);
    }

    @Test
    void a_problem_that_nobody_can_solve_is_no_kind_failure() {
        String text = HEAD.formatted(4).replace("result: for-good", "always-fails: true") + """
                  - id: what-a-day
                    say: The second floor again. What a start to your day.
                    does: [{ deepen: floor }, validate]
                  - id: refill
                    say: It is out of toner. Somebody brings some up.
                    does: [{ solve: refill }]
                reacts:
                  - to: helped
            """ + ENDINGS;
        Assessment assessment = new KindFailurePays().assess(Played.analysis(text));
        assertEquals(List.of(), assessment.findings());
        assertEquals(
                Standing.NOT_ASSESSED, Played.figure(assessment, "kind-failure").standing());
    }

    @Test
    void a_good_end_that_pays_only_when_it_is_put_off_is_found() {
        String text = HEAD.formatted(4) + """
                  - id: done
                    say: Consider it done.
                    does: [courtesy]
                  - id: hear-her
                    say: The second floor again. Tell me what it does.
                    does: [{ deepen: floor }, ask-open, own]
                reacts:
                  - when: { did-any: [courtesy] }
                    to: helped
                  - says: It blinks.
            """ + ENDINGS;
        Assessment assessment = new TalkingOnPays().assess(Played.analysis(text));
        Figure cost = Played.figure(assessment, "brevity-costs");
        assertEquals(Standing.BEYOND, cost.standing());
        assertEquals(1, assessment.findings().size(), assessment::toString);
        assertEquals(
                "let more be needed for a good end, or leave less to be earned by putting it off; the replies: done",
                assessment.findings().get(0).helpWords());
    }

    @Test
    void where_plays_are_sampled_nothing_is_guessed() {
        Analysis exact = Played.analysis(TRAP);
        assertTrue(exact.exploration().isExact());
        Analysis sampled = Checks.analysis("sample.yaml", narrow(exact));
        assertTrue(!sampled.exploration().isExact());
        for (DeepCheck check : List.of(
                new WeakDistractor(),
                new NoRealChoice(),
                new FirstReplyDecides(),
                new FreeTurns(),
                new Recoverability(),
                new BestPlayNoExample(),
                new TalkingOnPays(),
                new ColdFixPays(),
                new KindFailurePays(),
                new WalkingOutPays(),
                new ItemDiscrimination())) {
            Assessment assessment = check.assess(sampled);
            assertEquals(List.of(), assessment.findings());
            assertEquals(1, assessment.figures().size());
            Figure figure = assessment.figures().get(0);
            assertEquals(Standing.NOT_ASSESSED, figure.standing());
            assertTrue(figure.words().toLowerCase(Locale.ROOT).contains("too many plays"), figure.words());
        }
        assertEquals(List.of(), TemptingReplies.of(sampled).all());
    }

    @Test
    void separation_is_told_on_two_scales() {
        Assessment assessment = new PlayersNotToldApart().assess(Played.analysis(TRAP));
        double ahead = Played.figure(assessment, "expert-ahead-of-blamer").value();
        assertEquals(2 * ahead - 1, Played.figure(assessment, "delta-to-blamer").value(), 1e-12);
        assertTrue(ahead > 0.5, "ahead of the blamer: " + ahead);
    }

    /** One state of three in which it makes no difference what one says. */
    private static String small(String first, String second) {
        return HEAD.formatted(4) + """
                  - { id: one, say: "Good morning, Ana.", %s }
                  - { id: two, say: I am on it., %s }
                reacts: [{ to: talking }]
              talking:
                says: It blinks, and nobody will look at it.
                replies:
                  - { id: take-it, say: Nobody should have to ring twice. I stay., does: [validate, own, stay-with-it] }
                  - { id: not-now, say: They all blink. Is that all?, does: [dismiss, cut-off] }
                reacts: [{ to: printing }]
              printing:
                says: It prints.
                replies:
                  - { id: good, say: Good., does: [courtesy] }
                  - { id: thanks, say: Thank you., does: [courtesy] }
                reacts: [{ to: helped }]
            """.formatted(first, second) + ENDINGS;
    }

    @Test
    void what_is_just_beyond_a_limit_is_not_told_as_if_it_kept_it() {
        Analysis third = Played.analysis(small(
                "does: [{ paraphrase: floor }]", "does: [acknowledge], customer-says: { says: Well., to: printing }"));
        assertEquals(
                List.of("in 34 of a hundred turns it makes no difference what one says"),
                messages(new FreeTurns().assess(third)));
        Analysis start =
                Played.analysis(small("does: [courtesy]", "does: [own]").replace("to: printing", "to: helped"));
        assertEquals(
                List.of("a bad start costs nothing: after 'one', the worst one, 96 of 100 points can still be had"),
                messages(new Recoverability().assess(start)));
    }

    private static List<String> messages(Assessment assessment) {
        return assessment.findings().stream().map(Diagnostic::words).toList();
    }

    /** The same scenario under a rubric that searches nothing. */
    private static Machine narrow(Analysis analysis) {
        return judgedBy(analysis, 1, analysis.rubric().rules());
    }

    /** A scenario under a rubric that leaves breaking off early to its charge. */
    private static Analysis uncapped(String text) {
        Analysis analysis = Played.analysis(text);
        List<ContextRule> rules = analysis.rubric().rules().stream()
                .filter(rule -> !(rule instanceof LeftEarly))
                .toList();
        return Checks.analysis(
                "sample.yaml", judgedBy(analysis, analysis.rubric().searchLimit(), rules));
    }

    private static Machine judgedBy(Analysis analysis, long searchLimit, List<ContextRule> rules) {
        Rubric rubric = analysis.rubric();
        Rubric other = new Rubric(
                rubric.id(),
                rubric.title(),
                rubric.fingerprint(),
                rubric.passMark(),
                searchLimit,
                50,
                rubric.skills(),
                rubric.principles(),
                rubric.bands(),
                rubric.moods(),
                rubric.feelings(),
                rubric.behaviours(),
                rules,
                rubric.indicators(),
                rubric.quiz());
        return Objects.requireNonNull(
                Machine.compile("sample.yaml", analysis.scenario(), other).value());
    }
}
