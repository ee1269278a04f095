package dev.earshot.session;

import dev.earshot.diagnostic.Checked;
import dev.earshot.machine.Machine;
import dev.earshot.scenario.Scenario;
import dev.earshot.yaml.Rubrics;
import dev.earshot.yaml.ScenarioReader;
import java.nio.charset.StandardCharsets;

/** A short scenario that the tests of this package play and edit. */
final class Ring {
    static final String TEXT =
            """
            earshot: 1
            id: ring
            title: The phone rings
            customer: { name: Ada, frustration: 60, trust: 40, patience: 4, gives-up: rang-off }
            facts:
              deadline: { is: Class starts at eight., recall: class at eight }
              light:
                is: The light blinks.
                recall: the light
                answer: { one-of: [It blinks., Blinking. Orange.] }
            fixes:
              re-enrol: { needs: [light], result: for-good }
            states:
              venting:
                shows: anger
                says: { one-of: [Class is at eight!, "Eight, I have class at eight."] }
                says-again: Well, {customer} is waiting.
                tells: deadline
                replies:
                  - { id: hear, say: Eight it is., does: [{ paraphrase: deadline }] }
                  - { id: ask-time, say: When is class?, does: [{ ask: deadline }] }
                  - { id: ask-light, say: What does the light do?, does: [{ ask: light }] }
                  - { id: shrug, say: "Well, {customer}, that is that.", does: [dismiss] }
                reacts:
                  - { when: { did-any: ask-again }, says: "I told you, {asked}." }
                  - { when: { did-any: paraphrase }, says: Yes., to: working }
                  - { when: { did-any: dismiss }, to: rang-off }
              working:
                says: So?
                replies:
                  - { id: ask-lamp, say: And the light?, does: [{ ask: light }] }
                  - { id: fix, say: Then we enrol it again., does: [{ solve: re-enrol }] }
                  - { id: wait, say: One moment., does: [own], again: true }
                reacts:
                  - { when: { fixed: re-enrol }, to: in-time }
            endings:
              in-time: { satisfied: true, says: Thank you. }
              rang-off: { satisfied: false, says: She has rung off. }
            """.replace("says-again: Well, {customer} is waiting.", "says-again: \"Well, {customer} is waiting.\"");

    private Ring() {}

    static Machine machine() {
        return machine(TEXT);
    }

    static Machine machine(String text) {
        Checked<Scenario> scenario = ScenarioReader.read("ring", text.getBytes(StandardCharsets.UTF_8));
        if (scenario.value() == null || scenario.hasErrors()) {
            throw new AssertionError(scenario.diagnostics().toString());
        }
        Checked<Machine> machine = Machine.compile("ring", scenario.value(), Rubrics.standard());
        if (machine.value() == null) {
            throw new AssertionError(machine.diagnostics().toString());
        }
        return machine.value();
    }

    /** Plays these replies, each of which must be on offer. */
    static Session play(Machine machine, long seed, String... replies) {
        Session session = Session.begin(machine, seed);
        for (String reply : replies) {
            Session.Attempt attempt = session.reply(reply);
            if (!(attempt instanceof Session.Attempt.Accepted accepted)) {
                throw new AssertionError(reply + ": " + attempt);
            }
            session = accepted.session();
        }
        return session;
    }
}
