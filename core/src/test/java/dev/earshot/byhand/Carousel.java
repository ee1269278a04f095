package dev.earshot.byhand;

import dev.earshot.fixture.ScenarioText;
import dev.earshot.machine.Machine;

/**
 * Twelve states in a ring with four replies each: nonsense as a conversation, but it keeps all of the judge's memory busy.
 * {@link HandMachine} knows the same by heart.
 */
public final class Carousel {
    static final int STATES = 12;
    static final int REPLIES = 4;
    static final int FACTS = 6;

    private final int patience;

    /** With so much patience: the more, the larger. */
    public Carousel(int patience) {
        this.patience = patience;
    }

    int patience() {
        return patience;
    }

    /** The scenario as the engine reads it. */
    public Machine machine() {
        return ScenarioText.of("carousel", text()).machine();
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                earshot: 1
                id: carousel
                title: Round and round
                customer: { name: Ada, frustration: 60, trust: 45, patience: %d, gives-up: rang-off }
                facts:
                """.formatted(patience));
        for (int fact = 0; fact < FACTS; fact++) {
            text.append("  f%d: { is: fact %d, recall: fact %d, answer: It is fact %d. }\n"
                    .formatted(fact, fact, fact, fact));
        }
        text.append("""
                feelings:
                  worry: { is: it may come back, cue: will it come back }
                fixes:
                  mend: { needs: [f1, f3], result: for-good }
                  patch: { needs: [f2], result: worked-around }
                everywhere:
                  reacts:
                    - { when: { did-any: [ask-again, phony], frustration: 100 }, to: hung-up, says: Enough. }
                states:
                """);
        for (int state = 0; state < STATES; state++) {
            text.append(state(state));
        }
        return text.append("""
                endings:
                  in-time: { satisfied: true, says: Thank you. }
                  rang-off: { satisfied: false, says: The line is dead. }
                  hung-up: { satisfied: false, walks-out: true, says: Goodbye. }
                """).toString();
    }

    private static String state(int state) {
        StringBuilder text = new StringBuilder("  s%d:\n".formatted(state));
        text.append("    hostility: %s\n".formatted(state % 2 == 1 ? "upset" : "calm"));
        if (state % 3 == 0 && state > 3) {
            text.append("    shows: anger\n    feels: worry\n");
        }
        text.append("    says: And will it come back? This is %d.\n".formatted(state));
        text.append("    says-again: I am still at %d.\n".formatted(state));
        if (state == 4) {
            text.append("    gives-cue: worry\n");
        }
        if (state % 2 == 0) {
            text.append("    tells: f%d\n".formatted(state % FACTS));
        }
        text.append("    replies:\n");
        for (int reply = 0; reply < REPLIES; reply++) {
            text.append("      - { id: r%d-%d, say: Words %d of %d., does: %s%s%s }\n"
                    .formatted(
                            state,
                            reply,
                            reply,
                            state,
                            does(state, reply),
                            reply == 0 && state % 3 == 2 && state < 9 ? ", sets: g%d".formatted(state / 3) : "",
                            reply != 0 ? ", again: true" : ""));
        }
        text.append("    reacts:\n");
        if (state >= 8) {
            text.append("      - { when: { fixed: mend }, to: in-time, says: It works. }\n");
        }
        text.append(
                "      - { when: { did-any: [paraphrase], trust: 40.. }, to: s%d, says: Yes., moves: { frustration: -2 } }\n"
                        .formatted((state + 1) % STATES));
        if (state % 4 == 3) {
            text.append("      - { when: { did-any: [validate], flag: g%d }, to: s%d, says: Well. }\n"
                    .formatted(state / 4, (state + 2) % STATES));
        }
        text.append("      - { when: { did-any: [ask, fix-failed] }, to: s%d, says: So what? }\n"
                .formatted((state + 5) % STATES));
        return text.append(
                        "      - { when: { did-any: [phony, canned, push] }, to: s%d, says: Pah., moves: { frustration: 3, trust: -2 } }\n"
                                .formatted((state + 7) % STATES))
                .toString();
    }

    private static String does(int state, int reply) {
        switch (reply) {
            case 0:
                return switch (state % 3) {
                    case 0 -> "[{ paraphrase: f%d }]".formatted(state % FACTS);
                    case 1 -> "[{ paraphrase: [f%d, f%d] }, own]".formatted(state % FACTS, (state + 1) % FACTS);
                    default -> "[acknowledge, { paraphrase: f%d }]".formatted((state + 2) % FACTS);
                };
            case 1:
                return switch (state % 3) {
                    case 0 -> state > 3 ? "[{ validate: worry }]" : "[validate]";
                    case 1 -> "[validate, canned]";
                    default -> "[apologise, validate]";
                };
            case 2:
                return switch (state % 3) {
                    case 0 -> "[{ ask: f%d }]".formatted((state / 3 * 2 + 1) % FACTS);
                    case 1 -> "[{ ask: f%d }, courtesy]".formatted((state + 2) % FACTS);
                    default -> "[{ ask-open: worry }]";
                };
            default:
                return switch (state % 4) {
                    case 0 -> "[{ solve: mend }]";
                    case 1 -> "[push]";
                    case 2 -> "[{ solve: patch }, explain-plainly]";
                    default -> "[canned]";
                };
        }
    }
}
