package dev.earshot.render;

import dev.earshot.machine.Look;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import java.util.Optional;

/** How the customer sounds, in words: by the feeling that she shows, else by her mood. What she hides stays hidden. */
final class Tone {
    private Tone() {}

    static String of(Session session) {
        Scenario scenario = session.machine().scenario();
        Look look = session.look();
        return shownFeeling(session, look)
                .map(feeling -> shown(scenario, feeling))
                .orElseGet(() -> spoken(look.mood()));
    }

    /** An ending shows nothing: the words that lead to it are still said in the state before. */
    private static Optional<String> shownFeeling(Session session, Look look) {
        int turns = session.turns().size();
        return look.isOver() && turns > 0 ? session.rewind(turns - 1).look().shownFeeling() : look.shownFeeling();
    }

    private static String shown(Scenario scenario, String feeling) {
        return Phrases.find("tone." + feeling)
                .or(() -> scenario.feelings().stream()
                        .filter(declared -> declared.id().value().equals(feeling))
                        .map(Feeling::is)
                        .map(is -> is.value())
                        .findFirst())
                .orElseGet(() -> Phrases.say("tone.other", "feeling", spoken(feeling)));
    }

    private static String spoken(String id) {
        return id.replace('-', ' ');
    }
}
