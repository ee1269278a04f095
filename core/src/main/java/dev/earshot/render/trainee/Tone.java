package dev.earshot.render.trainee;

import dev.earshot.machine.SnapshotView;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import dev.earshot.text.Phrases;
import java.util.Optional;

/** How the customer sounds, in words: by the feeling that they show, else by their mood. What they hide stays hidden. */
public final class Tone {
    private Tone() {}

    public static String of(Session session) {
        Scenario scenario = session.machine().scenario();
        SnapshotView view = session.view();
        return shownFeeling(session, view)
                .map(feeling -> shown(scenario, feeling))
                .orElseGet(() -> spoken(view.mood()));
    }

    /** An ending shows nothing: the words that lead to it are still said in the state before. */
    private static Optional<String> shownFeeling(Session session, SnapshotView view) {
        int turns = session.turns().size();
        return view.isOver() && turns > 0 ? session.rewind(turns - 1).view().shownFeeling() : view.shownFeeling();
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
