package dev.earshot.rubric;

import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;

/** How a rubric calls what its rules go by in numbers. */
public record RubricNames(List<Skill> skills, List<Behaviour> behaviours, List<Mood> moods) {
    public RubricNames {
        skills = List.copyOf(skills);
        behaviours = List.copyOf(behaviours);
        moods = List.copyOf(moods);
    }

    public String behaviour(int number) {
        return behaviours.get(number).id();
    }

    public String mood(int number) {
        return moods.get(number).id();
    }

    /** The words of a set, in the order of the rubric. */
    public Argument words(Behaviours set) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < behaviours.size(); number++) {
            if (set.has(number)) {
                names.add(behaviour(number));
            }
        }
        return names.isEmpty() ? Argument.of(Message.of("rubric.rule.no-word")) : Argument.allOf(names);
    }

    /** The skills of a set, one bit each. */
    public Argument skills(long bits) {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < skills.size(); number++) {
            if ((bits >>> number & 1) == 1) {
                names.add(skills.get(number).id());
            }
        }
        return Argument.allOf(names);
    }
}
