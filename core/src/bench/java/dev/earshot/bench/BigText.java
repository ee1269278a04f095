package dev.earshot.bench;

/** A scenario of a size that nobody writes by hand, in lines like those that people write. */
final class BigText {
    private static final int REPLIES = 4;
    private static final int FACTS = 40;

    private BigText() {}

    static String of(int states) {
        StringBuilder text = new StringBuilder("""
                earshot: 1
                id: all-day
                title: All day on the telephone
                customer: { name: Ada, role: teacher, frustration: 60, trust: 40, patience: 12, gives-up: rang-off }
                facts:
                """);
        for (int fact = 0; fact < FACTS; fact++) {
            text.append("  fact-%d: { is: The light blinks %d times., recall: the light }\n".formatted(fact, fact + 2));
        }
        text.append("states:\n");
        for (int state = 0; state < states; state++) {
            append(text, state, states);
        }
        return text.append("""
                endings:
                  in-time: { satisfied: true, says: Thank you for staying with me. }
                  rang-off: { satisfied: false, says: The line is dead. }
                """).toString();
    }

    private static void append(StringBuilder text, int state, int states) {
        int fact = state % FACTS;
        text.append("  state-%d:\n".formatted(state));
        text.append("    says: It has been like this since I came in at %d today.\n".formatted(state));
        text.append("    says-again: Are you still there?\n");
        text.append("    tells: fact-%d\n".formatted(fact));
        text.append("    replies:\n");
        for (int reply = 0; reply < REPLIES; reply++) {
            text.append("      - id: reply-%d-%d\n".formatted(state, reply));
            text.append("        say: The light blinks, and you have waited %d minutes.\n".formatted(state + reply));
            text.append("        does: %s\n"
                    .formatted(
                            switch (reply) {
                                case 0 -> "[{ paraphrase: fact-%d }]".formatted(fact);
                                case 1 -> "[validate]";
                                case 2 -> "[own, courtesy]";
                                default -> "[blame]";
                            }));
        }
        text.append("    reacts:\n");
        text.append("      - when: { did-any: [paraphrase, own] }\n");
        text.append("        says: Yes. Exactly that.\n");
        text.append("        to: %s\n".formatted(state + 1 < states ? "state-" + (state + 1) : "in-time"));
    }
}
