package dev.earshot.resolve;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Act;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Looks for behaviours that the rubric does not have, that no reply can be judged as, or that are about the wrong thing. */
final class BehaviourResolution {
    private final Rubric rubric;
    private final NameReports reports;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By number. */
    private final boolean[] verdictOnReply;

    BehaviourResolution(Rubric rubric, NameReports reports) {
        this.rubric = rubric;
        this.reports = reports;
        this.verdictOnReply = new boolean[rubric.behaviours().size()];
        for (int number = 0; number < verdictOnReply.length; number++) {
            numbers.put(rubric.behaviours().get(number).id(), number);
            verdictOnReply[number] = canJudgeAReply(number);
        }
    }

    /** Whether a reply can be judged so, under this rubric or under one that has left a rule out. */
    private boolean canJudgeAReply(int behaviour) {
        boolean elsewhere = false;
        for (ContextRule rule : rubric.rules()) {
            if (rule.verdict().equals(OptionalInt.of(behaviour))) {
                if (rule.judgesReplies()) {
                    return true;
                }
                elsewhere = true;
            }
        }
        return !elsewhere;
    }

    /** A behaviour that a condition asks for. */
    void judged(Located<String> name, Path path) {
        Integer number = numbers.get(name.value());
        if (number == null) {
            if (!name.value().isEmpty()) {
                unknown(name, path, rubric.behaviours().stream());
            }
        } else if (!verdictOnReply[number]) {
            Message message = Message.of("verdict-of-no-reply.name", "name", Argument.quoted(name.value()));
            reports.report(Code.VERDICT_OF_NO_REPLY, name, path, message, Message.of("verdict-of-no-reply.name.help"));
        }
    }

    /**
     * The behaviour of an act, and whether the act is about as much as it takes.
     *
     * @return the behaviour, if there is nothing to say
     */
    Optional<Behaviour> ofAct(Act act, Path path) {
        Located<String> word = act.behaviour();
        if (word.value().isEmpty()) {
            return Optional.empty();
        }
        Integer number = numbers.get(word.value());
        if (number == null) {
            unknown(word, path, rubric.behaviours().stream().filter(behaviour -> !behaviour.derived()));
            return Optional.empty();
        }
        Behaviour behaviour = rubric.behaviours().get(number);
        if (behaviour.derived()) {
            Message message = Message.of("verdict-in-does.name", "name", Argument.quoted(behaviour.id()));
            reports.report(Code.VERDICT_IN_DOES, word, path, message, Message.of("verdict-in-does.name.help"));
            return Optional.empty();
        }
        Optional<Message> wrong = ActArguments.wrong(act, behaviour);
        wrong.ifPresent(message ->
                reports.report(Code.BEHAVIOUR_ARGUMENT, word, path, message, ActArguments.example(behaviour)));
        return wrong.isPresent() ? Optional.empty() : Optional.of(behaviour);
    }

    private void unknown(Located<String> name, Path path, Stream<Behaviour> possible) {
        List<String> ids = possible.map(Behaviour::id).toList();
        reports.unknownBehaviour(name, path, rubric.id(), ids);
    }
}
