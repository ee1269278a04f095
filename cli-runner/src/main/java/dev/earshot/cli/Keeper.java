package dev.earshot.cli;

import dev.earshot.record.Save;
import dev.earshot.session.Journal;
import dev.earshot.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps a play while it is going on. What cannot be kept is said once, and playing goes on. */
final class Keeper {
    private final Saves saves;
    private final Screen screen;
    private final @Nullable Path file;
    private boolean kept;
    private boolean failed;

    /**
     * @param file where the scenario was read from; null: it comes with Earshot
     * @param kept whether the play is kept already, as it stands
     */
    Keeper(Saves saves, Screen screen, @Nullable Path file, boolean kept) {
        this.saves = saves;
        this.screen = screen;
        this.file = file;
        this.kept = kept;
    }

    /** A reply was given. */
    void replied(Session session) {
        keep(session);
    }

    /** The play is left; whether it is kept. One without a reply does not take the place of one that has some. */
    boolean left(Session session) {
        boolean nothingSaid = session.turns().isEmpty();
        String scenario = session.machine().scenario().id().value();
        if (nothingSaid && !kept && saves.find(scenario).isEmpty()) {
            keep(session);
        }
        return kept && !failed;
    }

    /** The play is over, or not wanted any more. */
    void forget(Session session) {
        if (kept) {
            try {
                saves.drop(session.machine().scenario().id().value());
            } catch (IOException e) {
                screen.say("The kept conversation could not be removed: " + reason(e));
            }
        }
    }

    private void keep(Session session) {
        if (failed) {
            return;
        }
        try {
            String path =
                    file == null ? null : file.toAbsolutePath().normalize().toString();
            saves.keep(new Save(Journal.of(session), path));
            kept = true;
        } catch (IOException | RuntimeException e) {
            failed = true;
            screen.say("This conversation cannot be kept (" + reason(e)
                    + "). You can play on, but not go on another time.");
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null ? "the disk did not take it" : message;
    }
}
