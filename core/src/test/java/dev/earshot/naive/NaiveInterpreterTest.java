package dev.earshot.naive;

import static dev.earshot.naive.Authored.act;
import static dev.earshot.naive.Authored.all;
import static dev.earshot.naive.Authored.allOf;
import static dev.earshot.naive.Authored.any;
import static dev.earshot.naive.Authored.broken;
import static dev.earshot.naive.Authored.didAny;
import static dev.earshot.naive.Authored.ending;
import static dev.earshot.naive.Authored.fact;
import static dev.earshot.naive.Authored.failed;
import static dev.earshot.naive.Authored.firstOf;
import static dev.earshot.naive.Authored.fix;
import static dev.earshot.naive.Authored.flag;
import static dev.earshot.naive.Authored.frustration;
import static dev.earshot.naive.Authored.handOver;
import static dev.earshot.naive.Authored.handOverAllTold;
import static dev.earshot.naive.Authored.mood;
import static dev.earshot.naive.Authored.not;
import static dev.earshot.naive.Authored.oneOf;
import static dev.earshot.naive.Authored.part;
import static dev.earshot.naive.Authored.promised;
import static dev.earshot.naive.Authored.reaction;
import static dev.earshot.naive.Authored.reply;
import static dev.earshot.naive.Authored.scenario;
import static dev.earshot.naive.Authored.state;
import static dev.earshot.naive.Authored.text;
import static dev.earshot.naive.Authored.toldAny;
import static dev.earshot.naive.Authored.trust;
import static dev.earshot.naive.Authored.turn;
import static dev.earshot.naive.Authored.visited;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.naive.Authored.ScenarioDraft;
import dev.earshot.naive.Authored.StateDraft;
import dev.earshot.naive.NaiveVerdict.Origin;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Resolution;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Small conversations worked out by hand from the rules. Points are those of empathy, respect, listening, … */
class NaiveInterpreterTest {
    private static final Rubric RUBRIC = TestRubric.complete();

    /** Without the cost of not having been heard yet, where it would only be in the way. */
    private static final Rubric PATIENT = TestRubric.without("first-acknowledgement");

    private static ScenarioDraft with(StateDraft... states) {
        ScenarioDraft draft = scenario()
                .ending(ending("given-up"))
                .ending(ending("good").satisfied())
                .ending(ending("walked-off").walksOut())
                .fact("one")
                .fact("two")
                .feeling("shame", "again, before all of them")
                .feeling("fear", "what will they say");
        for (StateDraft state : states) {
            draft.state(state);
        }
        return draft;
    }

    private static NaivePlay play(ScenarioDraft draft, Rubric rubric, String... replies) {
        return NaiveInterpreter.start(draft.done(), rubric).replies(replies);
    }

    private static NaivePlay play(ScenarioDraft draft, String... replies) {
        return play(draft, PATIENT, replies);
    }

    private static NaiveVerdict verdict(
            String behaviour, List<Integer> points, int frustration, int trust, String... names) {
        return new NaiveVerdict(behaviour, Origin.REPLY, points, frustration, trust, List.of(names));
    }

    private static List<String> behaviours(NaivePlay play) {
        return play.verdicts().stream().map(NaiveVerdict::behaviour).toList();
    }

    private static NaiveVerdict first(NaivePlay play) {
        return play.verdicts().get(0);
    }

    private static List<String> texts(NaivePlay play) {
        return play.said().stream().map(wordings -> String.join("|", wordings)).toList();
    }

    @Nested
    class Replacing {
        @Test
        void asking_splits_into_what_is_new_and_what_was_told() {
            NaivePlay after = play(
                    with(state("a")
                                    .tells("one")
                                    .saysAgain(text("Well?"))
                                    .reply(reply("r", act("ask", "one", "answered"))))
                            .fact(fact("answered").answer("It blinks.")),
                    RUBRIC,
                    "r");
            assertEquals(
                    List.of(
                            verdict("ask", List.of(0, 0, 0, 0, 100), 0, 1, "answered"),
                            verdict("ask-again", List.of(0, -100, -200, 0, -100), 8, -6, "one"),
                            verdict("not-heard-yet", List.of(0, 0, -50, 0, 0), 1, 0)),
                    after.verdicts());
            assertEquals(59, after.frustration());
            assertEquals(45, after.trust());
            assertEquals(Set.of("answered"), after.asked());
            assertEquals(Set.of("one", "answered"), after.told());
            // Nothing more can be chosen, so the last words follow.
            assertEquals(List.of("It blinks.", "given-up"), texts(after));
        }

        @Test
        void asking_only_for_what_was_told_leaves_no_asking() {
            NaivePlay after = play(
                    with(state("a")
                            .tells("one")
                            .reply(reply("r", act("ask", "one")))
                            .reacts(reaction().when(didAny("ask")).says("asked"))
                            .reacts(reaction().when(didAny("ask-again")).says("asked again"))),
                    "r");
            assertEquals(List.of("ask-again"), behaviours(after));
            assertEquals("asked again", texts(after).get(0));
        }

        @Test
        void one_fact_never_told_spoils_the_whole_paraphrase() {
            NaivePlay after =
                    play(with(state("a").tells("one").reply(reply("r", act("paraphrase", "one", "two")))), "r");
            assertEquals(List.of(verdict("mishear", List.of(0, 0, -200, 0, 0), 5, -4, "two")), after.verdicts());
            assertEquals(Set.of(), after.paraphrased());
            assertEquals("NEVER", after.listened());
            assertFalse(after.opened());
        }

        @Test
        void validating_without_having_listened_is_phony() {
            StateDraft state = state("a")
                    .tells("one")
                    .reply(reply("bare", act("validate")))
                    .reply(reply("beside", act("validate"), act("paraphrase", "one")));
            assertEquals(List.of("phony"), behaviours(play(with(state), "bare")));
            assertEquals(List.of("validate", "paraphrase"), behaviours(play(with(state), "beside")));
        }

        @Test
        void naming_the_felt_feeling_is_phony_before_its_cue_and_meets_it_after() {
            StateDraft state = state("a")
                    .tells("one")
                    .shows("anger")
                    .feels("shame")
                    .reply(reply("listen", act("paraphrase", "one")))
                    .reply(reply("early", act("validate", "shame")))
                    .reply(reply("cue", act("ask-open"))
                            .customerSays(reaction().says("…").givesCue("shame")))
                    .reply(reply("late", act("validate", "shame")))
                    .reply(reply("again", act("validate", "shame")))
                    .reply(reply("shown", act("validate", "anger")))
                    .reply(reply("other", act("validate", "fear")));
            assertEquals(List.of("phony"), behaviours(play(with(state), "listen", "early")));
            assertEquals(List.of("validate"), behaviours(play(with(state), "listen", "shown")));
            assertEquals(List.of("mishear"), behaviours(play(with(state), "listen", "other")));
            NaivePlay met = play(with(state), "listen", "cue", "late");
            assertEquals(List.of("validate", "met"), behaviours(met));
            assertEquals(Set.of("shame"), met.met());
            assertEquals(Set.of("shame"), met.cuesPickedUp());
            assertEquals(List.of("validate"), behaviours(met.reply("again")));
        }

        @Test
        void a_feeling_shown_and_felt_needs_no_cue_to_be_named() {
            StateDraft state = state("a")
                    .tells("one")
                    .shows("shame")
                    .feels("shame")
                    .reply(reply("r", act("paraphrase", "one"), act("validate", "shame")));
            NaivePlay after = play(with(state), "r");
            assertEquals(List.of("paraphrase", "validate"), behaviours(after));
            assertEquals(Set.of(), after.met());
        }

        @Test
        void a_limit_needs_abuse() {
            StateDraft calm = state("a").reply(reply("r", act("set-limit")));
            NaivePlay needless = play(with(calm), "r");
            assertEquals(List.of("needless-limit"), behaviours(needless));
            assertFalse(needless.limitSet());
            NaivePlay limit = play(with(calm.hostility(Hostility.ABUSIVE)), "r");
            assertEquals(List.of("set-limit"), behaviours(limit));
            assertTrue(limit.limitSet());
        }

        @Test
        void a_handover_is_warm_if_all_that_matters_goes_along() {
            StateDraft state = state("a")
                    .tells("needed", "private", "one")
                    .reply(reply("all", handOverAllTold("Idris")))
                    .reply(reply("needed", handOver("Idris", "needed")))
                    .reply(reply("other", handOver("Idris", "one", "two")))
                    .reply(reply("nothing", handOver("Idris", "two")));
            ScenarioDraft draft = with(state)
                    .fact("needed")
                    .fact(fact("private").isPrivate().carry())
                    .fact(fact("not-told").carry())
                    .fix(fix("f").needs("needed"));
            assertEquals(List.of("hand-over-warm"), behaviours(play(draft, "all")));
            assertEquals(List.of("hand-over-warm"), behaviours(play(draft, "needed")));
            assertEquals(List.of("hand-over-cold"), behaviours(play(draft, "other")));
            assertEquals(List.of("hand-over-cold"), behaviours(play(draft, "nothing")));
        }

        @Test
        void a_rule_left_out_never_hits_but_the_fix_fails_all_the_same() {
            StateDraft state = state("a")
                    .reply(reply("r", act("solve", "f")))
                    .reacts(reaction().when(failed("f")).says("No."));
            NaivePlay after = play(
                    with(state).fix(fix("f").needs("one")), TestRubric.without("fix-too-soon", "hopeless-fix"), "r");
            assertEquals("solve", first(after).behaviour());
            assertEquals("FAILED", after.fixes().get("f"));
            assertEquals(List.of("No."), texts(after));
        }
    }

    @Nested
    class Weighing {
        @Test
        void listening_grows_stale() {
            StateDraft state = state("a")
                    .tells("one")
                    .reply(reply("listen", act("paraphrase", "one")))
                    .reply(reply("courtesy", act("courtesy")))
                    .reply(reply("validate", act("validate")));
            assertEquals(
                    verdict("validate", List.of(200, 100, 0, 0, 0), -6, 3),
                    first(play(with(state), "listen", "validate")));
            assertEquals(
                    verdict("validate", List.of(100, 100, 0, 0, 0), -6, 3),
                    first(play(with(state), "listen", "courtesy", "validate")));
        }

        @Test
        void the_first_apology_needs_no_listening() {
            NaivePlay one =
                    play(with(state("a").reply(reply("r", act("apologise")).again())), "r");
            assertEquals(verdict("apologise", List.of(100, 100, 0, 0, 0), -3, 1), first(one));
            // The second: no evidence at all, and little left of the rest.
            assertEquals(verdict("apologise", List.of(0, 30, 0, 0, 0), -1, 0), first(one.reply("r")));
            assertEquals(2, one.reply("r").apologies());
        }

        @Test
        void a_failed_fix_makes_the_next_apology_a_first_one() {
            StateDraft state = state("a")
                    .reply(reply("sorry", act("apologise")).again())
                    .reply(reply("both", act("apologise"), act("solve", "f")));
            NaivePlay after = play(with(state).fix(fix("f").alwaysFails()), "sorry", "both");
            assertEquals(0, after.apologies());
            assertEquals(
                    100,
                    first(play(with(state).fix(fix("f").alwaysFails()), "sorry"))
                            .points()
                            .get(0));
            assertEquals(100, first(after.reply("sorry")).points().get(0));
        }

        @Test
        void gains_wear_out_and_losses_do_not() {
            StateDraft state = state("a")
                    .reply(reply("good", act("acknowledge")).again())
                    .reply(reply("bad", act("blame")).again());
            NaivePlay play = play(with(state));
            List<List<Integer>> shares = List.of(List.of(100, -2, 1), List.of(50, -1, 0), List.of(25, 0, 0));
            for (List<Integer> share : shares) {
                play = play.reply("good");
                int gain = share.get(0);
                assertEquals(
                        verdict("acknowledge", List.of(0, gain, gain, 0, 0), share.get(1), share.get(2)), first(play));
            }
            assertEquals(verdict("acknowledge", List.of(0, 0, 0, 0, 0), 0, 0), first(play.reply("good")));
            assertEquals(3, play.reply("good").repeats("acknowledge"));
            NaiveVerdict blame = verdict("blame", List.of(-100, -300, 0, 0, 0), 12, -8);
            assertEquals(blame, first(play.replies("bad")));
            assertEquals(blame, first(play.replies("bad", "bad")));
        }

        @Test
        void giving_back_the_same_again_gains_nothing() {
            StateDraft state = state("a")
                    .tells("one", "two")
                    .reply(reply("one", act("paraphrase", "one")).again())
                    .reply(reply("both", act("paraphrase", "one"), act("paraphrase", "two")));
            assertEquals(
                    verdict("paraphrase", List.of(0, 0, 0, 0, 0), 0, 0, "one"), first(play(with(state), "one", "one")));
            // One verdict for both acts; one of them is new, so it pays what the second time pays.
            assertEquals(
                    List.of(verdict("paraphrase", List.of(0, 50, 100, 0, 0), -2, 2, "one", "two")),
                    play(with(state), "one", "both").verdicts());
        }

        @Test
        void the_same_twice_in_one_reply_counts_once() {
            StateDraft state = state("a").reply(reply("r", act("blame"), act("courtesy"), act("blame")));
            assertEquals(List.of("blame", "courtesy"), behaviours(play(with(state), "r")));
            assertEquals(1, play(with(state), "r").repeats("blame"));
        }

        @Test
        void asking_twice_for_what_she_does_not_answer_gains_nothing() {
            StateDraft state = state("a").reply(reply("r", act("ask", "one")).again());
            NaivePlay again = play(with(state), "r", "r");
            assertEquals(verdict("ask", List.of(0, 0, 0, 0, 0), 0, 0, "one"), first(again));
            assertEquals(Set.of(), again.told());
        }

        @Test
        void shares_are_multiplied_and_rounded_once_half_toward_zero() {
            assertEquals(50, NaiveJudge.share(101, List.of(500)));
            assertEquals(-50, NaiveJudge.share(-101, List.of(500)));
            assertEquals(51, NaiveJudge.share(101, List.of(501)));
            // 25.75; rounding twice would make it 25.
            assertEquals(26, NaiveJudge.share(103, List.of(500, 500)));
            assertEquals(0, NaiveJudge.share(100, List.of(0, 500)));
        }

        @Test
        void silence_about_having_heard_her_costs_more_and_more() {
            StateDraft state =
                    state("a").reply(reply("idle", act("courtesy")).again()).reply(reply("heard", act("acknowledge")));
            NaivePlay play = play(with(state), RUBRIC);
            for (int cost : new int[] {-50, -100, -150, -200, -200}) {
                play = play.reply("idle");
                assertEquals("not-heard-yet", behaviours(play).get(1));
                assertEquals(cost, play.verdicts().get(1).points().get(2));
            }
            NaivePlay heard = play.reply("heard");
            assertEquals(List.of("acknowledge"), behaviours(heard));
            assertEquals(List.of("courtesy"), behaviours(heard.reply("idle")));
        }
    }

    @Nested
    class InContext {
        @Test
        void a_third_apology_costs_what_it_would_have_earned() {
            NaivePlay play = play(with(
                    state("a").tells("one").reply(reply("r", act("apologise")).again())));
            play = play.replies("r", "r", "r");
            // A half of 0, 1, −3 and 1, turned round; no evidence leaves nothing of empathy, which is no loss either.
            assertEquals(verdict("apologise", List.of(0, -50, 0, 0, 0), 1, 0), first(play));
            assertEquals(first(play), first(play.reply("r")));
        }

        @Test
        void the_same_stock_phrase_costs_more_each_time() {
            NaivePlay play =
                    play(with(state("a").reply(reply("r", act("canned")).again())), "r");
            assertEquals(verdict("canned", List.of(0, 0, -100, 0, 0), 3, -3), first(play));
            assertEquals(verdict("canned", List.of(0, 0, -150, 0, 0), 4, -4), first(play.reply("r")));
            assertEquals(verdict("canned", List.of(0, 0, -200, 0, 0), 6, -6), first(play.replies("r", "r")));
            assertEquals(verdict("canned", List.of(0, 0, -200, 0, 0), 6, -6), first(play.replies("r", "r", "r")));
        }

        @Test
        void asking_listens_once_the_conversation_is_open() {
            StateDraft state = state("a")
                    .tells("two")
                    .reply(reply("ask", act("ask", "one")))
                    .reply(reply("open", act("ask-open")))
                    .reply(reply("give-back", act("deepen", "two")))
                    .reply(reply("mishear", act("paraphrase", "one")))
                    .reply(reply("both", act("ask", "one"), act("paraphrase", "two")));
            assertEquals(0, first(play(with(state), "ask")).points().get(2));
            assertEquals(0, first(play(with(state), "mishear", "ask")).points().get(2));
            assertEquals(100, first(play(with(state), "open", "ask")).points().get(2));
            assertEquals(
                    100, first(play(with(state), "give-back", "ask")).points().get(2));
            assertEquals(100, first(play(with(state), "both")).points().get(2));
        }

        @Test
        void solving_first_counts_half_to_somebody_angry() {
            StateDraft state = state("a").reply(reply("wait", act("courtesy"))).reply(reply("r", act("solve", "f")));
            NaivePlay angry = play(with(state).fix(fix("f")).meters(60, 50));
            assertEquals(verdict("solve", List.of(0, 0, 0, 0, 100), -4, 3, "f"), first(angry.reply("r")));
            assertEquals(200, first(angry.replies("wait", "r")).points().get(4).intValue());
            NaivePlay tense = play(with(state).fix(fix("f")).meters(59, 50));
            assertEquals(200, first(tense.reply("r")).points().get(4).intValue());
        }

        @Test
        void after_much_warmth_a_solution_calms_less_and_is_worth_the_same() {
            StateDraft state = state("a")
                    .reply(reply("warm", act("courtesy")).again())
                    .reply(reply("half", act("courtesy"), act("own")).again())
                    .reply(reply("ask", act("ask", "one"), act("courtesy"), act("credit")))
                    .reply(reply("r", act("solve", "f")));
            NaivePlay start = play(with(state).fix(fix("f")).meters(50, 50));
            assertEquals(2, start.replies("warm", "warm").balance());
            assertEquals(1, start.replies("warm", "half").balance());
            assertEquals(0, start.replies("warm", "ask").balance());
            assertEquals(3, start.replies("warm", "warm", "warm", "warm").balance());
            NaivePlay early = start.replies("warm", "warm", "r");
            assertEquals(verdict("solve", List.of(0, 0, 0, 0, 200), -8, 6, "f"), first(early));
            NaivePlay late = start.replies("warm", "warm", "half", "r");
            assertEquals(verdict("solve", List.of(0, 0, 0, 0, 200), -4, 3, "f"), first(late));
            NaivePlay balanced = start.replies("warm", "warm", "ask", "r");
            assertEquals(verdict("solve", List.of(0, 0, 0, 0, 200), -8, 6, "f"), first(balanced));
        }

        @Test
        void respect_counts_more_the_less_there_is_of_it() {
            for (Hostility hostility : Hostility.values()) {
                StateDraft state = state("a").hostility(hostility).reply(reply("r", act("credit")));
                int expected = List.of(200, 250, 300).get(hostility.ordinal());
                assertEquals(
                        verdict("credit", List.of(0, expected, 0, 0, 0), -3, 4),
                        first(play(with(state), "r")),
                        hostility.name());
            }
        }

        @Test
        void honesty_about_distance_needs_a_commitment_beside_it() {
            StateDraft state = state("a")
                    .reply(reply("bare", act("honest-distance")))
                    .reply(reply("with", act("honest-distance"), act("own")))
                    .reply(reply("in-vain", act("solve", "f"), act("honest-distance")));
            ScenarioDraft draft = with(state).fix(fix("f").alwaysFails());
            assertEquals(verdict("honest-distance", List.of(0, 0, 0, 0, 0), 0, 0), first(play(draft, "bare")));
            assertEquals(verdict("honest-distance", List.of(100, 100, 0, 0, 0), -2, 3), first(play(draft, "with")));
            assertEquals(
                    verdict("honest-distance", List.of(0, 0, 0, 0, 0), 0, 0),
                    play(draft, "in-vain").verdicts().get(1));
        }

        @Test
        void abuse_may_be_missed_once() {
            StateDraft state = state("a")
                    .hostility(Hostility.ABUSIVE)
                    .reply(reply("bear", act("courtesy")).again())
                    .reply(reply("limit", act("set-limit")))
                    .reply(reply("hand", handOverAllTold("Idris")));
            NaivePlay play = play(with(state), "bear");
            assertEquals(List.of("courtesy"), behaviours(play));
            assertEquals(List.of("courtesy", "endure"), behaviours(play.reply("bear")));
            assertEquals(List.of("set-limit"), behaviours(play.reply("limit")));
            assertEquals(List.of("courtesy"), behaviours(play.replies("limit", "bear")));
            assertEquals(List.of("hand-over-cold"), behaviours(play.reply("hand")));
            // Handing over passes it on this once; whoever goes on bearing it afterwards bears it.
            assertEquals(List.of("courtesy", "endure"), behaviours(play.replies("hand", "bear")));
            assertFalse(play(with(state), "hand").abuseTaken());
        }

        @Test
        void teaching_the_furious_fails() {
            StateDraft state = state("a").reply(reply("r", act("teach")));
            assertEquals(
                    verdict("ill-timed", List.of(0, -100, -100, 0, 0), 6, -3),
                    first(play(with(state).meters(80, 50), "r")));
            assertEquals(
                    verdict("teach", List.of(0, 100, 0, 0, 100), 0, 2),
                    first(play(with(state).meters(79, 50), "r")));
        }

        @Test
        void a_hollow_promise_hurts_twice_unless_it_is_kept() {
            StateDraft a = state("a")
                    .reply(reply("vow", act("overpromise", "p")))
                    .reply(reply("keep", act("keep", "p")))
                    .reply(reply("go", act("courtesy")).customerSays(reaction().to("b")));
            StateDraft b = state("b").reply(reply("r", act("courtesy")));
            ScenarioDraft draft = with(a, b).promise("p", "a");
            NaivePlay play = play(draft, "vow");
            assertEquals("HOLLOW", play.promises().get("p"));
            NaivePlay gone = play.reply("go");
            assertEquals(List.of("courtesy", "broken", "overpromised"), behaviours(gone));
            assertEquals(
                    new NaiveVerdict("overpromised", Origin.ENTRY, List.of(0, -100, 0, 0, -200), 4, -4, List.of("p")),
                    gone.verdicts().get(2));
            assertEquals(play.frustration() + 14, gone.frustration());
            assertEquals(List.of("keep", "kept"), behaviours(play.reply("keep")));
            assertEquals(List.of("courtesy"), behaviours(play.replies("keep", "go")));
        }
    }

    @Nested
    class Reacting {
        @Test
        void an_answer_without_a_goal_takes_only_the_words_from_the_row() {
            StateDraft a = state("a")
                    .reply(reply("r", act("courtesy"))
                            .customerSays(reaction()
                                    .says("mine")
                                    .moves(1, 2)
                                    .hostility(Hostility.UPSET)
                                    .sets("mine")))
                    .reacts(reaction()
                            .says(allOf(part(null, text("row's"), List.of("one"), List.of())))
                            .tells("two")
                            .givesCue("shame")
                            .to("b")
                            .moves(10, 20)
                            .hostility(Hostility.ABUSIVE)
                            .sets("row"));
            NaivePlay after = play(with(a, state("b").reply(reply("next", act("courtesy")))), "r");
            assertEquals("b", after.at());
            assertEquals(List.of("mine", "b"), texts(after));
            assertEquals(Set.of(), after.told());
            assertEquals(Set.of(), after.cuesOffered());
            assertEquals(Set.of("mine", "row"), after.flags());
            assertEquals(Hostility.ABUSIVE, after.hostility());
            assertEquals(61, after.frustration());
            assertEquals(72, after.trust());
        }

        @Test
        void an_answer_with_a_goal_counts_alone() {
            StateDraft a = state("a")
                    .reply(reply("r", act("courtesy"))
                            .customerSays(reaction()
                                    .when(flag("never"))
                                    .says("not this")
                                    .to("good"))
                            .customerSays(reaction().says("this").to("b")))
                    .reacts(reaction().to("given-up").moves(10, 10).sets("row"));
            NaivePlay after = play(with(a, state("b").reply(reply("next", act("courtesy")))), "r");
            assertEquals("b", after.at());
            assertEquals(List.of("this", "b"), texts(after));
            assertEquals(Set.of(), after.flags());
            assertEquals(50, after.trust());
        }

        @Test
        void a_silent_answer_still_silences_the_row() {
            StateDraft a = state("a")
                    .saysAgain(text("Well?"))
                    .reply(reply("r", act("courtesy"))
                            .again()
                            .customerSays(reaction().sets("seen")))
                    .reacts(reaction().says("row"));
            assertEquals(List.of("Well?"), texts(play(with(a), "r")));
        }

        @Test
        void rows_of_everywhere_come_first_where_they_hold() {
            StateDraft a = state("a")
                    .reply(reply("r", act("courtesy")))
                    .reacts(reaction().says("state's"));
            ScenarioDraft elsewhere = with(a, state("b"))
                    .everywhere(reaction().says("everywhere's").notIn("a"));
            ScenarioDraft here = with(a, state("b"))
                    .everywhere(reaction().says("everywhere's").in("a"));
            assertEquals("state's", texts(play(elsewhere, "r")).get(0));
            assertEquals("everywhere's", texts(play(here, "r")).get(0));
        }

        @Test
        void staying_without_a_word_she_says_something_again() {
            StateDraft a = state("a")
                    .saysAgain(allOf(
                            part(null, text("Well?"), List.of("one"), List.of("fear")),
                            part(toldAny("one"), "not yet told when this was decided")))
                    .reply(reply("r", act("courtesy")))
                    .reply(reply("s", act("courtesy")))
                    .reacts(reaction().when(visited("b")).says("x"))
                    .reacts(reaction().to("a"));
            NaivePlay after = play(with(a, state("b")), "r");
            assertEquals(List.of("Well?"), texts(after));
            assertEquals(Set.of("one"), after.told());
            assertEquals(Set.of("fear"), after.cuesOffered());
        }

        @Test
        void going_to_the_same_state_is_staying() {
            StateDraft a = state("a")
                    .says(text("entry"))
                    .saysBack(text("back"))
                    .saysAgain(text("again"))
                    .reply(reply("r", act("courtesy")).again())
                    .reacts(reaction().to("a"));
            assertEquals(List.of("again"), texts(play(with(a), "r")));
        }

        @Test
        void a_refused_answer_and_moves_count_once_clamped_once() {
            StateDraft a = state("a")
                    .reply(reply("r", act("ask", "shy"), act("blame"), act("credit"))
                            .customerSays(reaction().moves(-100, 5)))
                    .reacts(reaction().moves(70, 0));
            ScenarioDraft draft = with(a).meters(95, 10)
                    .fact(fact("shy").answer("Yes.").answersWhen(trust(40, 100), oneOf("No.", "Never.")));
            NaivePlay after = play(draft, "r");
            // blame 12, credit -3: 104 clamps to 100; then -100 + 70 is one sum.
            assertEquals(70, after.frustration());
            // ask 1, blame -8, credit 4: 7; then 5.
            assertEquals(12, after.trust());
            assertEquals(List.of("No.|Never.", "given-up"), texts(after));
            assertEquals(Set.of("shy"), after.asked());
            assertEquals(Set.of(), after.told());
        }

        @Test
        void what_is_asked_twice_in_one_reply_is_answered_once() {
            StateDraft a = state("a").reply(reply("r", act("ask", "shy"), act("ask", "one", "shy")));
            ScenarioDraft draft = with(a).fact(fact("shy").answer("Yes.").answersWhen(trust(90, 100), text("No.")));
            NaivePlay after = play(draft, "r");
            assertEquals(List.of(verdict("ask", List.of(0, 0, 0, 0, 100), 0, 1, "shy", "one")), after.verdicts());
            assertEquals(List.of("No.", "given-up"), texts(after));
            assertEquals(List.of("shy", "one"), after.askedNow());
        }

        @Test
        void conditions_on_the_turn_count_the_reply_just_given() {
            StateDraft a = state("a")
                    .says(firstOf(part(turn(0, 0), "none yet"), part(null, "some")))
                    .reply(reply("r", act("courtesy")))
                    .reply(reply("later", act("courtesy")).when(turn(1, 9)))
                    .reacts(reaction().when(turn(1, 1)).says("first"));
            NaivePlay start = play(with(a));
            assertEquals(List.of("none yet"), texts(start));
            assertEquals(List.of("r"), start.offered());
            assertEquals(List.of("first"), texts(start.reply("r")));
            assertEquals(List.of("later"), start.reply("r").offered());
        }

        @Test
        void the_states_line_knows_the_reply_that_led_there() {
            StateDraft a = state("a")
                    .says(firstOf(part(not(didAny("blame")), "hello"), part(null, "?")))
                    .reply(reply("r", act("blame")))
                    .reacts(reaction().to("b"));
            StateDraft b = state("b")
                    .says(firstOf(part(didAny("blame"), "blamed"), part(null, "?")))
                    .reply(reply("s", act("courtesy")));
            assertEquals(List.of("hello"), texts(play(with(a, b))));
            assertEquals(List.of("blamed"), texts(play(with(a, b), "r")));
        }

        @Test
        void moods_leave_later_than_they_come() {
            StateDraft a = state("a")
                    .reply(reply("up", act("courtesy")).customerSays(reaction().moves(25, 0)))
                    .reply(reply("down", act("courtesy"))
                            .customerSays(reaction().moves(-10, 0)))
                    .reply(reply("far", act("courtesy"))
                            .when(mood("angry"))
                            .customerSays(reaction().moves(-26, 0)));
            NaivePlay play = play(with(a).meters(35, 50));
            assertEquals("tense", play.mood());
            assertEquals("angry", play.reply("up").mood());
            assertEquals("angry", play.replies("up", "down").mood());
            // From 50 to 24, past two bands.
            assertEquals("settled", play.replies("up", "down", "far").mood());
            assertEquals("settled", play(with(a).meters(34, 50)).mood());
            assertEquals("furious", play(with(a).meters(100, 50)).mood());
        }
    }

    @Nested
    class Offering {
        @Test
        void a_reply_is_spent_unless_its_fix_failed() {
            StateDraft a = state("a")
                    .reply(reply("courtesy", act("courtesy")))
                    .reply(reply("fails", act("solve", "f")))
                    .reply(reply("works", act("solve", "g")))
                    .reply(reply("always", act("courtesy")).again());
            ScenarioDraft draft = with(a).fix(fix("f").needs("one")).fix(fix("g"));
            assertEquals(
                    List.of("fails", "works", "always"), play(draft, "courtesy").offered());
            assertEquals(
                    List.of("courtesy", "fails", "works", "always"),
                    play(draft, "fails").offered());
            assertEquals(
                    List.of("courtesy", "fails", "always"), play(draft, "works").offered());
            assertEquals("FAILED", play(draft, "fails").fixes().get("f"));
            assertEquals("DONE", play(draft, "works").fixes().get("g"));
            assertEquals(Resolution.WORKED_AROUND, play(draft, "works").resolution());
        }

        @Test
        void replies_of_everywhere_come_last_and_may_come_once_per_state() {
            ScenarioDraft draft = with(
                            state("a")
                                    .reply(reply("go", act("courtesy"))
                                            .again()
                                            .customerSays(reaction().to("b"))),
                            state("b")
                                    .reply(reply("back", act("courtesy"))
                                            .again()
                                            .customerSays(reaction().to("a"))))
                    .everywhere(reply("per-state", act("courtesy")).again(Again.PER_STATE))
                    .everywhere(reply("once", act("courtesy")))
                    .everywhere(reply("only-b", act("courtesy")).in("b"));
            assertEquals(List.of("go", "per-state", "once"), play(draft).offered());
            assertEquals(List.of("go"), play(draft, "per-state", "once").offered());
            assertEquals(
                    List.of("back", "per-state", "only-b"),
                    play(draft, "per-state", "once", "go").offered());
            assertEquals(
                    List.of("go"),
                    play(draft, "per-state", "once", "go", "per-state", "back").offered());
        }

        @Test
        void locked_replies_are_seen_but_cannot_be_chosen() {
            StateDraft a = state("a")
                    .reply(reply("r", act("courtesy")).again())
                    .reply(reply("hidden", act("courtesy")).when(flag("never")))
                    .reply(reply("locked", act("courtesy")).when(flag("never")).lockedBecause("Not yet."));
            NaivePlay start = play(with(a));
            assertEquals(List.of("r"), start.offered());
            assertEquals(List.of("locked"), start.locked());
            assertThrows(IllegalArgumentException.class, () -> start.reply("locked"));
        }

        @Test
        void with_nothing_to_choose_she_gives_up_and_nobody_is_charged() {
            StateDraft a = state("a")
                    .reply(reply("r", act("courtesy")))
                    .reply(reply("locked", act("courtesy")).when(flag("never")).lockedBecause("Not yet."));
            NaivePlay after = play(with(a).patience(5).givesUp("walked-off"), "r");
            assertTrue(after.over());
            assertEquals("walked-off", after.at());
            assertEquals(1, after.turn());
            assertEquals(4, after.patienceLeft());
            // Four unspent replies at half a point.
            assertEquals(List.of("courtesy", "walked-out", "left-early"), behaviours(after));
            assertArrayEquals(new long[] {-200, -100, -200, -200, -200}, after.points());
        }

        @Test
        void a_play_can_be_over_before_it_begins() {
            NaivePlay start = play(with(state("a")).patience(10).givesUp("walked-off"));
            assertTrue(start.over());
            assertEquals(List.of("a", "walked-off"), texts(start));
            // Ten unspent, at most eight of them count.
            assertArrayEquals(new long[] {-400, -400, -400, -400, -400}, start.points());
            assertEquals(Origin.ENDING, first(start).origin());
        }
    }

    @Nested
    class Going {
        @Test
        void out_of_patience_she_does_not_go_on() {
            StateDraft a = state("a")
                    .saysAgain(text("Well?"))
                    .reply(reply("go", act("courtesy"))
                            .customerSays(reaction().says("Bye.").to("b")))
                    .reply(reply("end", act("courtesy"))
                            .customerSays(reaction().says("Bye.").to("good")))
                    .reply(reply("stay", act("courtesy")));
            StateDraft b = state("b").tells("one").reply(reply("x", act("courtesy")));
            NaivePlay after = play(with(a, b).patience(1), "go");
            assertEquals("given-up", after.at());
            assertEquals(List.of("Bye.", "given-up"), texts(after));
            assertEquals(Set.of("a"), after.visited());
            assertEquals(Set.of(), after.told());
            assertEquals("good", play(with(a, b).patience(1), "end").at());
            // No "Well?": nobody is waiting any more.
            assertEquals(List.of("given-up"), texts(play(with(a, b).patience(1), "stay")));
        }

        @Test
        void coming_back_is_another_line_and_tells_again() {
            StateDraft a = state("a")
                    .saysBack(text("You again."))
                    .tells("one")
                    .reply(reply("go", act("courtesy")).customerSays(reaction().to("b")));
            StateDraft b = state("b")
                    .reply(reply("back", act("courtesy"))
                            .customerSays(reaction().to("a")));
            StateDraft plain = state("a")
                    .reply(reply("go", act("courtesy")).customerSays(reaction().to("b")));
            assertEquals("You again.", texts(play(with(a, b), "go", "back")).get(0));
            assertEquals("a", texts(play(with(plain, b), "go", "back")).get(0));
        }

        @Test
        void a_promise_breaks_on_leaving_its_state() {
            StateDraft a = state("a")
                    .reply(reply("promise", act("promise", "p")))
                    .reply(reply("go", act("courtesy")).customerSays(reaction().to("b")))
                    .reply(reply("keep-and-go", act("keep", "p"))
                            .customerSays(reaction().to("b")));
            StateDraft b = state("b")
                    .says(firstOf(part(broken("p"), "broken"), part(null, "fine")))
                    .reply(reply("x", act("courtesy")));
            ScenarioDraft draft = with(a, b).promise("p", "a");
            NaivePlay broke = play(draft, "promise", "go");
            assertEquals("OPEN", play(draft, "promise").promises().get("p"));
            assertEquals("BROKEN", broke.promises().get("p"));
            assertEquals(
                    new NaiveVerdict("broken", Origin.ENTRY, List.of(0, -200, 0, -100, -100), 10, -12, List.of("p")),
                    broke.verdicts().get(1));
            // 50 - 2 + 10 and 50 + 2 - 12.
            assertEquals(58, broke.frustration());
            assertEquals(40, broke.trust());
            assertEquals(List.of("broken"), texts(broke));
            NaivePlay kept = play(draft, "promise", "keep-and-go");
            assertEquals(List.of("keep", "kept"), behaviours(kept));
            assertEquals("KEPT", kept.promises().get("p"));
        }

        @Test
        void a_promise_made_too_late_or_without_a_state_waits_for_the_ending() {
            StateDraft a = state("a")
                    .reply(reply("go", act("courtesy")).customerSays(reaction().to("b")))
                    .reply(reply("later", act("overpromise", "q")))
                    .reply(reply("due-ahead", act("promise", "r")))
                    .reply(reply("end", act("courtesy")).customerSays(reaction().to("good")));
            StateDraft b = state("b")
                    .reply(reply("promise", act("promise", "p"))
                            .customerSays(reaction().to("a")));
            ScenarioDraft draft = with(a, b)
                    .promise("p", "a")
                    .promise("q", null)
                    .promise("r", "b")
                    .ending(ending("keeping").keeps("q"));
            NaivePlay play = play(draft, "due-ahead");
            assertEquals("OPEN", play.promises().get("r"));
            play = play(draft, "go", "promise", "later");
            assertEquals("OPEN_UNTIL_ENDING", play.promises().get("p"));
            assertEquals("HOLLOW_UNTIL_ENDING", play.promises().get("q"));
            NaivePlay over = play.reply("end");
            assertEquals(List.of("courtesy", "broken", "broken", "overpromised", "time-left"), behaviours(over));
            // No meter moves at an ending.
            assertEquals(0, over.verdicts().get(1).frustration());
            assertEquals(play.frustration(), over.frustration());
        }

        @Test
        void an_ending_keeps_what_it_keeps() {
            StateDraft a = state("a")
                    .reply(reply("p", act("promise", "p")))
                    .reply(reply("q", act("promise", "q")))
                    .reply(reply("end", act("courtesy")).customerSays(reaction().to("keeping")));
            NaivePlay over = play(
                    with(a).promise("q", null)
                            .promise("p", "a")
                            .ending(ending("keeping").keeps("p").selfSufficient(all())),
                    "p",
                    "q",
                    "end");
            assertEquals(List.of("courtesy", "broken", "kept"), behaviours(over));
            assertEquals("KEPT", over.promises().get("p"));
            assertEquals(List.of(0, 100, 0, 100, 100), over.verdicts().get(2).points());
            assertTrue(over.selfSufficient());
            assertFalse(over.satisfied());
        }

        @Test
        void a_promise_made_and_kept_in_one_reply_is_kept_but_earns_nothing_for_it() {
            StateDraft a = state("a")
                    .reply(reply("r", act("promise", "p"), act("keep", "p")))
                    .reply(reply("s", act("keep", "p"), act("promise", "p")))
                    .reply(reply("x", act("courtesy")));
            NaivePlay after = play(with(a).promise("p", "a"), "r");
            assertEquals(List.of("promise", "keep"), behaviours(after));
            assertEquals("KEPT", after.promises().get("p"));
            // The other way round there was nothing to keep yet.
            assertEquals("OPEN", play(with(a).promise("p", "a"), "s").promises().get("p"));
        }

        @Test
        void a_cue_that_nobody_took_up_is_missed() {
            StateDraft a = state("a")
                    .givesCue("shame", "fear")
                    .reply(reply("open", act("ask-open", "shame")))
                    .reply(reply("end", act("courtesy")).customerSays(reaction().to("good")));
            NaivePlay picked = play(with(a).patience(3), "open");
            assertEquals(List.of("ask-open", "picked-up"), behaviours(picked));
            assertEquals(List.of("courtesy", "missed", "time-left"), behaviours(picked.reply("end")));
            assertEquals(List.of("fear"), picked.reply("end").verdicts().get(1).names());
            assertEquals(
                    List.of("courtesy", "missed", "missed", "time-left"), behaviours(play(with(a).patience(3), "end")));
        }

        @Test
        void time_left_pays_up_to_its_cap_and_only_for_a_good_end() {
            StateDraft a = state("a")
                    .tells("one")
                    .reply(reply("good", act("courtesy"))
                            .customerSays(reaction().to("good")))
                    .reply(reply("bad", act("courtesy")).customerSays(reaction().to("given-up")))
                    .reply(reply("solved", act("solve", "f"))
                            .customerSays(reaction().to("given-up")))
                    .reply(reply("tried", act("solve", "useless"))
                            .customerSays(reaction().to("given-up")))
                    .reply(reply("warm", handOverAllTold("Idris"))
                            .customerSays(reaction().to("given-up")))
                    .reply(reply("off", handOverAllTold("Idris"))
                            .customerSays(reaction().to("walked-off")));
            ScenarioDraft draft = with(a).fix(fix("f").result(Resolution.FOR_GOOD))
                    .fix(fix("useless").result(Resolution.UNRESOLVED));
            NaiveVerdict sixLeft =
                    new NaiveVerdict("time-left", Origin.ENDING, List.of(180, 180, 180, 180, 180), 0, 0, List.of());
            assertEquals(sixLeft, play(draft.patience(10), "good").verdicts().get(1));
            assertEquals(
                    List.of(60, 60, 60, 60, 60),
                    play(draft.patience(3), "good").verdicts().get(1).points());
            assertEquals(List.of("courtesy"), behaviours(play(draft.patience(1), "good")));
            assertEquals(List.of("courtesy"), behaviours(play(draft.patience(3), "bad")));
            assertEquals(List.of("solve", "time-left"), behaviours(play(draft, "solved")));
            assertEquals(Resolution.FOR_GOOD, play(draft, "solved").resolution());
            assertEquals(List.of("solve"), behaviours(play(draft, "tried")));
            assertEquals(List.of("hand-over-warm", "time-left"), behaviours(play(draft, "warm")));
            assertEquals(List.of("hand-over-warm", "walked-out"), behaviours(play(draft.patience(2), "off")));
            assertEquals(
                    List.of("hand-over-warm", "walked-out", "left-early"), behaviours(play(draft.patience(3), "off")));
        }

        @Test
        void a_play_is_never_changed_by_going_on() {
            StateDraft a = state("a")
                    .reply(reply("r", act("promise", "p")).sets("f"))
                    .reply(reply("s", act("blame")).when(any(promised("p"), frustration(0, 100))));
            NaivePlay start = play(with(a).promise("p", null));
            start.replies("r", "s");
            assertEquals(0, start.turn());
            assertEquals(Set.of(), start.flags());
            assertEquals("NONE", start.promises().get("p"));
            assertEquals(List.of("r", "s"), start.offered());
        }
    }
}
