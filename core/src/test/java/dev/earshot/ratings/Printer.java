package dev.earshot.ratings;

import dev.earshot.diagnostic.Checked;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;

/** A small scenario to rate: five replies in two states, one of them locked at first, one of {@code everywhere}. */
final class Printer {
    static final String SCENARIO = """
            earshot: 1
            id: printer
            title: The printer again
            setting: Friday, five to five.
            customer: { name: Ana, role: payroll, gives-up: left, patience: 5 }
            facts:
              wages: { is: The wages must be out by five., recall: wages by five }
            fixes:
              wake: { needs: wages, result: for-good }
            states:
              waiting:
                shows: anger
                tells: wages
                says:
                  one-of:
                    - The printer is down, and wages must be out by five.
                    - Wages by five, and the printer is down.
                replies:
                  - id: give-back
                    say: Wages by five. I am on it, {customer}.
                    does: [{ paraphrase: wages }, own]
                  - id: blame-her
                    say: What have you done to it?
                    does: [blame]
                  - id: soothe
                    say: Oh, I totally understand.
                    does: [validate, canned]
                reacts:
                  - { when: { did-any: paraphrase }, says: Thank you., to: working }
              working:
                shows: worry
                says: So?
                replies:
                  - { id: wake-it, say: I am waking it up., does: [{ solve: wake }] }
                  - { id: never, say: Never on offer., does: [own], when: { fixed: wake } }
                reacts:
                  - { when: { fixed: wake }, to: helped }
            everywhere:
              replies:
                - { id: rush, say: Hurry up then., does: [cut-off] }
            endings:
              helped: { satisfied: true, says: It prints. }
              left: { satisfied: false, walks-out: true, says: I have to go. }
            """;

    private Printer() {}

    static Machine machine(String... edits) {
        String text = SCENARIO;
        for (int i = 0; i < edits.length; i += 2) {
            if (!text.contains(edits[i])) {
                throw new AssertionError("the scenario does not say " + edits[i]);
            }
            text = text.replace(edits[i], edits[i + 1]);
        }
        Checked<Machine> checked = ScenarioLoader.of(
                "printer", text.getBytes(StandardCharsets.UTF_8), ScenarioLoader.RubricSource.STANDARD);
        if (checked.value() == null) {
            throw new AssertionError(checked.diagnostics());
        }
        return checked.value();
    }
}
