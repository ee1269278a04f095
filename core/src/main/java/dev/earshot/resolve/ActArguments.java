package dev.earshot.resolve;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Takes;
import dev.earshot.scenario.Act;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.Optional;

/** Whether an act is about as much as its behaviour takes. */
final class ActArguments {
    private ActArguments() {}

    /** What is wrong with what the act is about; empty: nothing. */
    static Optional<Message> wrong(Act act, Behaviour behaviour) {
        if (act.about().stream().anyMatch(name -> name.value().isEmpty()) || isRight(act, behaviour.takes())) {
            return Optional.empty();
        }
        Argument word = Argument.quoted(behaviour.id());
        if (behaviour.takes() == Takes.HAND_OVER) {
            return Optional.of(Message.of("behaviour-argument.no-hand-over", "behaviour", word));
        }
        if (act.handOver().isPresent()) {
            return Optional.of(Message.of(withKeys(behaviour.takes()), "behaviour", word));
        }
        return Optional.of(
                switch (act.about().size()) {
                    case 0 -> Message.of(withNothing(behaviour.takes()), "behaviour", word);
                    case 1 -> {
                        Argument name = Argument.quoted(act.about().get(0).value());
                        yield Message.of("behaviour-argument.nothing-one", "behaviour", word, "name", name);
                    }
                    default ->
                        Message.of(
                                withSeveral(behaviour.takes()),
                                "behaviour",
                                word,
                                "count",
                                act.about().size());
                });
    }

    private static boolean isRight(Act act, Takes takes) {
        int count = act.about().size();
        boolean keys = act.handOver().isPresent();
        return switch (takes) {
            case NOTHING -> count == 0 && !keys;
            case FACTS -> count >= 1 && !keys;
            case MAYBE_FACTS -> !keys;
            case MAYBE_FEELING -> count <= 1 && !keys;
            case FIX, PROMISE -> count == 1 && !keys;
            case HAND_OVER -> keys;
        };
    }

    private static String withKeys(Takes takes) {
        return switch (takes) {
            case NOTHING -> "behaviour-argument.nothing-keys";
            case FACTS -> "behaviour-argument.facts-keys";
            case MAYBE_FACTS -> "behaviour-argument.maybe-facts-keys";
            case MAYBE_FEELING -> "behaviour-argument.maybe-feeling-keys";
            case FIX -> "behaviour-argument.fix-keys";
            case PROMISE -> "behaviour-argument.promise-keys";
            case HAND_OVER -> throw new IllegalStateException("a hand-over has keys of its own");
        };
    }

    private static String withNothing(Takes takes) {
        return switch (takes) {
            case FACTS -> "behaviour-argument.facts-none";
            case FIX -> "behaviour-argument.fix-none";
            case PROMISE -> "behaviour-argument.promise-none";
            case NOTHING, MAYBE_FACTS, MAYBE_FEELING, HAND_OVER ->
                throw new IllegalStateException("takes nothing too: " + takes);
        };
    }

    private static String withSeveral(Takes takes) {
        return switch (takes) {
            case NOTHING -> "behaviour-argument.nothing-several";
            case MAYBE_FEELING -> "behaviour-argument.maybe-feeling-several";
            case FIX -> "behaviour-argument.fix-several";
            case PROMISE -> "behaviour-argument.promise-several";
            case FACTS, MAYBE_FACTS, HAND_OVER -> throw new IllegalStateException("takes several: " + takes);
        };
    }

    /** The behaviour as it could stand in a file. */
    static Message example(Behaviour behaviour) {
        String key = switch (behaviour.takes()) {
            case NOTHING -> "behaviour-argument.nothing.help";
            case FACTS, MAYBE_FACTS -> "behaviour-argument.facts.help";
            case MAYBE_FEELING -> "behaviour-argument.feeling.help";
            case FIX -> "behaviour-argument.fix.help";
            case PROMISE -> "behaviour-argument.promise.help";
            case HAND_OVER -> "behaviour-argument.hand-over.help";
        };
        return Message.of(key, "behaviour", behaviour.id());
    }
}
