package dev.earshot.yaml;

/** Scenarios to change a word in. */
final class Samples {
    static final String SMALLEST = """
            earshot: 1
            id: printer
            title: The printer again
            customer: { name: Ana, gives-up: left }
            states:
              waiting:
                says: The printer is down.
                replies:
                  - id: sorry
                    say: I am sorry.
                    does: [apologise]
                reacts: [{ to: helped }]
            endings:
              helped: { satisfied: true, says: Thank you. }
              left: { satisfied: false, says: I am off. }
            """;

    private Samples() {}
}
