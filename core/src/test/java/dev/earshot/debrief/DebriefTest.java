package dev.earshot.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.fixture.PhoneCall;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.scenario.Resolution;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.Session;
import dev.earshot.yaml.Rubrics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DebriefTest {
    @Test
    void tells_the_ending_on_its_axes() {
        EndingSummary finish = PhoneCall.debrief("hear", "ask-light", "fix").finish();

        assertEquals("opened", finish.ending());
        assertEquals(Resolution.FOR_GOOD, finish.resolution());
        assertTrue(finish.satisfied());
        assertEquals("The light was the whole story.", finish.lesson());
        assertEquals(EndingSummary.HandOver.NONE, finish.handOver());
    }

    @Test
    void knows_a_cold_hand_over() {
        assertEquals(
                EndingSummary.HandOver.COLD,
                PhoneCall.debrief("pass-on").finish().handOver());
    }

    @Test
    void a_paraphrase_rests_on_the_fact_and_the_turn_in_which_it_was_told() {
        Highlight moment = moment(PhoneCall.debrief("hear", "ask-light", "fix"), "paraphrase");

        assertEquals("Gate at eight. I'm on it.", moment.said());
        assertEquals(1, moment.turn());
        assertEquals(
                List.of(new Basis(SubjectKind.FACT, "deadline", "The gate opens at eight.", null, 0)), moment.basis());
    }

    @Test
    void asking_again_rests_on_where_it_had_been_told() {
        Highlight moment = moment(PhoneCall.debrief("ask-time", "hear", "ask-light", "fix"), "ask-again");

        assertEquals(0, moment.basis().get(0).since());
        assertEquals("The gate opens at eight.", moment.basis().get(0).words());
    }

    @Test
    void a_fix_that_failed_names_what_it_would_have_needed() {
        Highlight moment = moment(PhoneCall.debrief("try-it", "hear", "ask-light", "fix"), "fix-failed");

        assertEquals(
                new Basis(SubjectKind.FACT, "light", "The light blinks.", null, 3),
                moment.basis().get(1));
    }

    @Test
    void a_broken_promise_quotes_the_words_that_made_it() {
        Highlight moment = moment(PhoneCall.debrief("hear", "promise", "ask-light", "fix"), "broken");

        assertEquals(
                new Basis(SubjectKind.PROMISE, "note", "a note by noon", "You'll have a note by noon.", 2),
                moment.basis().get(0));
    }

    @Test
    void a_promise_that_is_called_like_a_feeling_stays_a_promise() {
        String text = PhoneCall.TEXT
                .replace("shame", "note")
                .replace("does: [{ promise: note }]", "does: [{ overpromise: note }]");
        Session session = PhoneCall.play(PhoneCall.machine(text), "hear", "promise", "ask-light", "fix");
        Highlight moment = moment(Debrief.of(session, PhoneCall.card(session)), "overpromised");

        assertEquals(
                List.of(new Basis(SubjectKind.PROMISE, "note", "a note by noon", null, Basis.NEVER)), moment.basis());
    }

    @Test
    void a_missed_cue_comes_with_its_words_and_its_turn() {
        List<MissedCue> missed = PhoneCall.debrief("hear", "ask-light", "fix").missedCues();

        assertEquals(List.of(new MissedCue("afraid of being laughed at", "they will laugh again", 0)), missed);
    }

    @Test
    void a_cue_taken_up_is_not_missed() {
        assertEquals(
                List.of(),
                PhoneCall.debrief("hear", "who-laughs", "ask-light", "fix").missedCues());
    }

    @Test
    void a_line_that_was_crossed_outranks_everything() {
        Debrief debrief = PhoneCall.debrief("mock");

        GateCrossing crossing = debrief.crossings().get(0);
        assertEquals("It is only a gate.", crossing.moment().said());
        assertEquals(40, crossing.cap());
        assertEquals(List.of("Respect"), crossing.skills());
        assertEquals(1, debrief.turningPoint().orElseThrow().regret().turn());
        assertEquals("respect", debrief.tryNext().orElseThrow().principle());
    }

    @Test
    void breaking_off_before_half_of_her_patience_is_a_line_that_the_ending_crosses() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.HANGS_UP), "pass-on");
        ScoreCard card = PhoneCall.card(session);
        Debrief debrief = Debrief.of(session, card);

        GateCrossing crossing = debrief.crossings().get(0);
        assertTrue(crossing.atEnding());
        assertEquals("left-early", crossing.moment().behaviour());
        assertEquals("I'll put you through.", crossing.moment().said());
        assertEquals(List.of("Empathy", "Respect", "Listening", "Compassion", "Competence"), crossing.skills());
        assertTrue(
                card.skills().stream().allMatch(score -> score.score() == Math.min(20, score.uncapped())),
                card::toString);
        assertTrue(card.skills().stream().anyMatch(score -> score.uncapped() > 20), card::toString);
        assertEquals(1, debrief.turningPoint().orElseThrow().regret().turn());
        // How it ended cost more than what was said.
        assertEquals(adviceOf("left-early"), debrief.tryNext().orElseThrow().tryThis());
    }

    @Test
    void breaking_off_at_half_of_her_patience_crosses_none() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.HANGS_UP), "hear", "thank", "pass-on");

        assertEquals(List.of(), Debrief.of(session, PhoneCall.card(session)).crossings());
    }

    @Test
    void an_ending_that_no_reply_could_change_any_more_is_not_what_mattered_most() {
        Session session = PhoneCall.play(PhoneCall.machine("""
                earshot: 1
                id: lost
                title: Lost at once
                customer: { name: Ada, patience: 6, gives-up: rang-off }
                states:
                  first:
                    says: Well?
                    replies:
                      - { id: mock, say: You hold it wrongly., does: [blame] }
                      - { id: help, say: I'm on it., does: [own] }
                    reacts:
                      - { when: { did-any: [blame] }, to: lost }
                      - { to: helped }
                  lost:
                    says: That is enough.
                    replies:
                      - { id: bye, say: Goodbye., does: [courtesy] }
                    reacts:
                      - { to: rang-off }
                endings:
                  helped: { satisfied: true, says: Thank you. }
                  rang-off: { satisfied: false, walks-out: true, says: The line is dead. }
                """), "mock", "bye");
        Debrief debrief = Debrief.of(session, PhoneCall.card(session));

        assertEquals(2, debrief.crossings().get(0).moment().turn());
        assertEquals(1, debrief.turningPoint().orElseThrow().regret().turn());
    }

    @Test
    void the_turn_that_mattered_most_shows_what_she_would_have_answered() {
        TurningPoint point = PhoneCall.debrief("pass-on").turningPoint().orElseThrow();

        assertEquals("I'll put you through.", point.said());
        assertEquals("Gate at eight. I'm on it.", point.bestSaid());
        assertEquals(
                List.of("Yes.", "So?"),
                point.bestHeard().stream().map(spoken -> spoken.text()).toList());
    }

    @Test
    void advises_on_what_cost_most_where_it_mattered_most() {
        Debrief debrief = PhoneCall.debrief("pass-on");

        assertEquals(1, debrief.turningPoint().orElseThrow().regret().turn());
        assertEquals(adviceOf("hand-over-cold"), debrief.tryNext().orElseThrow().tryThis());
    }

    @Test
    void advises_on_what_the_best_reply_had_where_the_given_one_lost_nothing() {
        Debrief debrief = PhoneCall.debrief("hear", "thank", "pass-on");
        TurningPoint point = debrief.turningPoint().orElseThrow();

        assertEquals(List.of(), point.cost());
        assertEquals("ask", point.bestGains().get(0).behaviour());
        assertEquals(adviceOf("ask"), debrief.tryNext().orElseThrow().tryThis());
    }

    @Test
    void a_play_that_lost_nothing_gets_its_hardest_moment() {
        Debrief debrief = best();
        Advice.Hardest hardest = debrief.tryNext().orElseThrow().hardest();

        assertEquals(Optional.empty(), debrief.turningPoint());
        assertTrue(hardest != null && hardest.atStake() > 0);
    }

    @Test
    void the_best_reply_comes_with_what_it_does_and_where_it_leads() {
        Session session = PhoneCall.play(PhoneCall.machine(PhoneCall.STRAIGHT), "pass-on");
        TurningPoint point =
                Debrief.of(session, PhoneCall.card(session)).turningPoint().orElseThrow();

        assertTrue(point.bestGains().stream().anyMatch(gain -> gain.behaviour().equals("paraphrase")));
        assertEquals("opened", point.leadsTo().ending());
        assertTrue(point.leadsTo().satisfied());
    }

    @Test
    void whoever_could_have_been_shown_and_was_not_stays_dependent() {
        String text = PhoneCall.TEXT.replace(
                "opened: { satisfied: true,",
                "opened: { satisfied: true, self-sufficient: { when: { fixed: another } },");
        text = text.replace("  restart: {", "  another: { needs: [deadline], result: for-good }\n  restart: {");
        text = text.replace(
                "      - { id: thank,",
                "      - { id: other, say: Then the other one., does: [{ solve: another }] }\n      - { id: thank,");
        Session session = PhoneCall.play(PhoneCall.machine(text), "hear", "ask-light", "fix");

        assertTrue(Debrief.of(session, PhoneCall.card(session)).finish().dependent());
        assertFalse(PhoneCall.debrief("hear", "ask-light", "fix").finish().dependent());
    }

    private static String adviceOf(String behaviour) {
        Rubric rubric = Rubrics.standard();
        return rubric.behaviours().get(rubric.numberOf(behaviour).orElseThrow()).tryThis();
    }

    private static Debrief best() {
        Session session = PhoneCall.best(PhoneCall.machine());
        return Debrief.of(session, PhoneCall.card(session));
    }

    @Test
    void headline_skills_come_first() {
        List<Boolean> headline = PhoneCall.debrief("hear", "ask-light", "fix").skills().stream()
                .map(note -> note.score().skill().headline())
                .toList();

        assertEquals(
                headline.stream().sorted(java.util.Comparator.reverseOrder()).toList(), headline);
    }

    @Test
    void there_is_none_as_long_as_the_play_goes_on() {
        Session session = PhoneCall.play(PhoneCall.machine(), "hear");
        var card = PhoneCall.card(session);

        assertThrows(IllegalArgumentException.class, () -> Debrief.of(session, card));
    }

    private static Highlight moment(Debrief debrief, String behaviour) {
        return debrief.skills().stream()
                .flatMap(note -> java.util.stream.Stream.concat(note.earned().stream(), note.cost().stream()))
                .flatMap(share -> share.moments().stream())
                .filter(moment -> moment.behaviour().equals(behaviour))
                .findFirst()
                .orElseThrow();
    }
}
