package dev.earshot.debrief;

import dev.earshot.diagnostic.Checked;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.Search;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.nio.charset.StandardCharsets;

/** A short call in which everything can happen that a debrief speaks of. */
public final class PhoneCall {
    public static final String TEXT = """
            earshot: 1
            id: phone-call
            title: The phone call
            customer: { name: Ada Byron, role: porter, frustration: 60, trust: 40, patience: 6, gives-up: rang-off }
            facts:
              deadline: { is: The gate opens at eight., recall: the gate at eight }
              light:
                is: The light blinks.
                recall: the light
                answer: It blinks.
            feelings:
              shame: { is: afraid of being laughed at, cue: they will laugh again }
            fixes:
              restart: { needs: [light], result: for-good }
            promises:
              note: { is: a note by noon, due: working }
            states:
              venting:
                shows: anger
                feels: shame
                gives-cue: shame
                tells: deadline
                says: The gate opens at eight, and they will laugh again.
                says-again: Well?
                replies:
                  - { id: hear, say: Gate at eight. I'm on it., does: [{ paraphrase: deadline }, own] }
                  - { id: ask-time, say: When does the gate open?, does: [{ ask: deadline }] }
                  - { id: mock, say: It is only a gate., does: [insult] }
                  - { id: try-it, say: I have restarted it., does: [{ solve: restart }] }
                  - { id: pass-on, say: I'll put you through., does: [{ hand-over: { to: Idris, with: [light] } }] }
                reacts:
                  - { when: { did-any: ask-again }, says: "I told you: {asked}." }
                  - { when: { did-any: [hand-over-cold] }, to: passed-on }
                  - { when: { did-any: [insult] }, to: rang-off }
                  - { when: { did-any: paraphrase }, says: Yes., to: working }
              working:
                shows: relief
                feels: shame
                says: So?
                replies:
                  - { id: ask-light, say: What does the light do?, does: [{ ask: light }] }
                  - { id: who-laughs, say: Who would laugh?, does: [{ ask-open: shame }] }
                  - { id: on-it, say: I'm still on it., does: [own] }
                  - { id: thank, say: "Thank you, please hold.", does: [courtesy] }
                  - { id: promise, say: You'll have a note by noon., does: [{ promise: note }] }
                  - { id: fix, say: Then I restart it., does: [{ solve: restart }] }
                  - id: teach
                    say: Shall I show you?
                    when: { fixed: restart }
                    locked-because: It does not work yet.
                    does: [teach]
                reacts:
                  - { when: { fixed: restart }, says: It works., to: opened }
                  - { when: { did-any: [courtesy] }, to: venting }
            endings:
              opened: { satisfied: true, says: They are in., lesson: The light was the whole story. }
              passed-on: { satisfied: false, says: Music. }
              rang-off: { satisfied: false, walks-out: true, says: The line is dead. }
            """;

    /** The same without a way back, so that nothing is better than to solve it. */
    public static final String STRAIGHT = TEXT.replace("      - { when: { did-any: [courtesy] }, to: venting }\n", "");

    /** The same with more to give back and to ask, so that every figure about it can be told. */
    public static final String CHATTY = TEXT.replace("      - { id: thank,", """
                  - { id: so-people-wait, say: "Eight, and people wait.", does: [{ deepen: deadline }] }
                  - { id: sum-up, say: Eight it is?, does: [{ check-back: deadline }] }
                  - { id: when-again, say: "When, and what blinks?", does: [{ ask: [deadline, light] }] }
            """ + "      - { id: thank,");

    /** The same where passing on breaks it off. */
    public static final String HANGS_UP = TEXT.replace("to: passed-on", "to: rang-off");

    /** The same with a quiz. */
    public static final String WITH_QUIZ = TEXT + """
            quiz:
              - ask: When does the gate open?
                about: deadline
                answers:
                  - { say: At seven. }
                  - { say: At eight., right: true }
                  - { say: At nine. }
              - ask: What does the light do?
                about: light
                answers:
                  - { say: It blinks., right: true }
                  - { say: It stays on. }
            """;

    private PhoneCall() {}

    public static Machine machine() {
        return machine(TEXT);
    }

    public static Machine machine(String text) {
        Checked<Scenario> scenario = ScenarioReader.read("call", text.getBytes(StandardCharsets.UTF_8));
        if (scenario.value() == null || scenario.hasErrors()) {
            throw new AssertionError(scenario.diagnostics().toString());
        }
        Checked<Machine> machine = Machine.compile("call", scenario.value(), Rubrics.standard());
        if (machine.value() == null) {
            throw new AssertionError(machine.diagnostics().toString());
        }
        return machine.value();
    }

    /** Plays these replies, each of which must be on offer. */
    public static Session play(Machine machine, String... replies) {
        Session session = Session.begin(machine, 7);
        for (String reply : replies) {
            if (!(session.reply(reply) instanceof Session.Attempt.Accepted accepted)) {
                throw new AssertionError(reply + " is not on offer");
            }
            session = accepted.session();
        }
        return session;
    }

    /** The best play there is. */
    public static Session best(Machine machine) {
        return play(
                machine,
                Search.standard()
                        .explore(machine)
                        .bestLine(Session.begin(machine, 7).snapshot())
                        .orElseThrow()
                        .replies()
                        .toArray(String[]::new));
    }

    public static ScoreCard card(Session session) {
        Exploration exploration = Search.standard().explore(session.machine());
        return ScoreCard.of(session, exploration);
    }

    /** The quiz of a play, answered in these words; what is left of it stays open. */
    public static RecallQuiz answer(Session session, String... answers) {
        RecallQuiz recall = RecallQuiz.of(session);
        for (String answer : answers) {
            recall = recall.answer(recall.next().orElseThrow().choices().stream()
                    .filter(choice -> choice.say().equals(answer))
                    .findFirst()
                    .orElseThrow());
        }
        return recall;
    }

    public static ScoreCard card(RecallQuiz recall) {
        return ScoreCard.of(recall, Search.standard().explore(recall.session().machine()));
    }

    /** The debrief of these replies. */
    static Debrief debrief(String... replies) {
        Session session = play(machine(), replies);
        return DebriefBuilder.of(session, card(session));
    }
}
