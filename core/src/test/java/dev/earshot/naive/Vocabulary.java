package dev.earshot.naive;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.LedgerRule;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rubric's data by words instead of numbers. Asks no rule for its opinion. */
final class Vocabulary {
    private final Rubric rubric;
    private final Map<String, Behaviour> words = new LinkedHashMap<>();

    Vocabulary(Rubric rubric) {
        this.rubric = rubric;
        for (Behaviour behaviour : rubric.behaviours()) {
            words.put(behaviour.id(), behaviour);
        }
    }

    Rubric rubric() {
        return rubric;
    }

    Behaviour behaviour(String word) {
        Behaviour behaviour = words.get(word);
        if (behaviour == null) {
            throw new IllegalArgumentException("the rubric has no behaviour " + word);
        }
        return behaviour;
    }

    Role role(String word) {
        return behaviour(word).role();
    }

    String word(int number) {
        return rubric.behaviours().get(number).id();
    }

    boolean lists(Behaviours listed, String word) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < rubric.behaviours().size(); number++) {
            if ((listed.bits() & (1L << number)) != 0) {
                names.add(word(number));
            }
        }
        return names.contains(word);
    }

    boolean skillIn(long skills, int skill) {
        return (skills & (1L << skill)) != 0;
    }

    <T extends ContextRule> Optional<T> rule(Class<T> type) {
        return rubric.rules().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    Optional<LedgerRule> rule(LedgerEvent event) {
        return rubric.rules().stream()
                .filter(LedgerRule.class::isInstance)
                .map(LedgerRule.class::cast)
                .filter(rule -> rule.event() == event)
                .findFirst();
    }
}
