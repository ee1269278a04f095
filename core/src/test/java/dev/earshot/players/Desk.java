package dev.earshot.players;

import dev.earshot.diagnostic.Checked;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;

/** A short scenario in which every player has something to like. */
final class Desk {
    private static final String TEXT = """
            earshot: 1
            id: desk
            title: The phone rings
            customer: { name: Ada, frustration: 60, trust: 40, patience: 6, gives-up: rang-off }
            facts:
              deadline: { is: Class starts at eight., recall: class at eight }
              light: { is: The light blinks., recall: the light, answer: It blinks. }
            fixes:
              re-enrol: { needs: [light], result: for-good }
            states:
              venting:
                shows: anger
                says: Class is at eight!
                tells: deadline
                replies:
                  - { id: hear, say: Eight it is., does: [{ paraphrase: deadline }], again: true }
                  - { id: feel, say: How maddening for you!, does: [validate], again: true }
                  - { id: light, say: What does the light do?, does: [{ ask: light }], again: true }
                  - { id: fix, say: I enrol it again., does: [{ solve: re-enrol }], again: true }
                  - { id: fault, say: You will have mistyped it., does: [blame], again: true }
                  - { id: card, say: Thank you for calling the service desk today., does: [courtesy], again: true }
                  - { id: terms, say: Your token has expired., does: [jargon], again: true }
                  - { id: sorry, say: I am so sorry., does: [apologise], again: true }
                  - { id: locked, say: Never on offer., does: [insult], when: { turn: 30 }, locked-because: Too early. }
                reacts:
                  - { when: { fixed: re-enrol, turn: 5.. }, to: in-time }
            endings:
              in-time: { satisfied: true, says: Thank you. }
              rang-off: { satisfied: false, says: She has rung off. }
            """;

    private Desk() {}

    static Machine machine() {
        Checked<Machine> machine =
                ScenarioLoader.of("desk", TEXT.getBytes(StandardCharsets.UTF_8), ScenarioLoader.RubricSource.STANDARD);
        if (machine.value() == null) {
            throw new AssertionError(machine.diagnostics().toString());
        }
        return machine.value();
    }
}
