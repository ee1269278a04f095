package dev.earshot.resolve;

import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Takes;
import dev.earshot.scenario.Act;
import java.util.Optional;

/** Whether an act is about as much as its behaviour takes. */
final class ActArguments {
    private ActArguments() {}

    /** What is wrong with what the act is about; empty: nothing. */
    static Optional<String> wrong(Act act, Behaviour behaviour) {
        int count = act.about().size();
        if (act.about().stream().anyMatch(name -> name.value().isEmpty())) {
            return Optional.empty();
        }
        boolean right = switch (behaviour.takes()) {
            case NOTHING -> count == 0;
            case FACTS -> count >= 1;
            case MAYBE_FACTS -> true;
            case MAYBE_FEELING -> count <= 1;
            case FIX, PROMISE -> count == 1;
            case HAND_OVER -> act.handOver().isPresent();
        };
        boolean handsOver = behaviour.takes() == Takes.HAND_OVER;
        if (right && (handsOver || act.handOver().isEmpty())) {
            return Optional.empty();
        }
        String word = Wording.quoted(behaviour.id());
        if (handsOver) {
            return Optional.of(word + " does not say where to, and with what");
        }
        if (act.handOver().isPresent()) {
            return Optional.of(word + " has keys of its own here, but takes " + taken(behaviour.takes()));
        }
        String given = count == 0
                ? "nothing"
                : count == 1 ? Wording.quoted(act.about().get(0).value()) : count + " names";
        return Optional.of("%s takes %s, but has %s here".formatted(word, taken(behaviour.takes()), given));
    }

    private static String taken(Takes takes) {
        return switch (takes) {
            case NOTHING -> "nothing";
            case FACTS -> "the facts it is about";
            case MAYBE_FACTS -> "facts, or nothing";
            case MAYBE_FEELING -> "one feeling, or nothing";
            case FIX -> "one fix";
            case PROMISE -> "one promise";
            case HAND_OVER -> "where it goes and with what";
        };
    }

    /** The behaviour as it could stand in a file. */
    static String example(Behaviour behaviour) {
        String word = behaviour.id();
        return switch (behaviour.takes()) {
            case NOTHING -> "- " + word;
            case FACTS, MAYBE_FACTS -> "- " + word + ": [a-fact, another-fact]";
            case MAYBE_FEELING -> "- " + word + ": a-feeling";
            case FIX -> "- " + word + ": a-fix";
            case PROMISE -> "- " + word + ": a-promise";
            case HAND_OVER -> "- " + word + ": { to: Idris, with: told }";
        };
    }
}
