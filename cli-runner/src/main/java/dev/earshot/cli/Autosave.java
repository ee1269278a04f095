package dev.earshot.cli;

import dev.earshot.record.Save;
import dev.earshot.session.Journal;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.text.TerminalText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a play while it is going on. What cannot be kept is said once, and playing goes on. */
final class Autosave {
    /** Instead of a number of replies. */
    static final int NOT_KEPT = -1;

    private final SaveStore saves;
    private final TextOutput output;
    private final @Nullable Path file;
    private final List<String> ids;
    private boolean kept;
    private int keptReplies;
    private boolean failed;

    /**
     * @param file where the scenario was read from; null: it comes with Earshot
     * @param ids the scenario's id, and those it once had
     * @param keptReplies how many replies of the play are kept already; {@link #NOT_KEPT}
     */
    Autosave(SaveStore saves, TextOutput output, @Nullable Path file, List<String> ids, int keptReplies) {
        this.saves = saves;
        this.output = output;
        this.file = file;
        this.ids = List.copyOf(ids);
        this.kept = keptReplies >= 0;
        this.keptReplies = keptReplies;
    }

    /** A reply was given. */
    void replied(Session session) {
        keep(Journal.of(session));
    }

    /** A question of the quiz was answered, or the rest of them skipped. */
    void answered(RecallQuiz recall) {
        keep(Journal.of(recall));
    }

    /** The play is left. One without a reply does not take the place of one that has some. */
    Kept left(Session session) {
        if (!kept && session.turns().isEmpty()) {
            return saves.find(ids.get(0), path(file)).isPresent() ? Kept.AN_EARLIER_ONE : Kept.NOTHING_SAID;
        }
        if (!kept) {
            return Kept.NOTHING;
        }
        return failed ? Kept.UP_TO_A_REPLY : Kept.THIS_ONE;
    }

    /** How many replies are kept, if the play is. */
    int keptReplies() {
        return keptReplies;
    }

    /** What there is to go on with. */
    enum Kept {
        THIS_ONE,
        /** This one as it was earlier: what came later could not be kept. */
        UP_TO_A_REPLY,
        AN_EARLIER_ONE,
        NOTHING_SAID,
        NOTHING
    }

    /** The play is over, or not wanted any more. */
    void forget() {
        if (kept) {
            try {
                for (String id : ids) {
                    saves.drop(id, path(file));
                }
            } catch (IOException e) {
                output.say("The kept conversation could not be removed: " + reason(e) + ".");
            }
        }
    }

    private void keep(Journal journal) {
        if (failed) {
            return;
        }
        try {
            saves.keep(new Save(journal, path(file)));
            kept = true;
            keptReplies = journal.entries().size();
            for (String former : ids.subList(1, ids.size())) {
                saves.drop(former, path(file));
            }
        } catch (IOException | RuntimeException e) {
            failed = true;
            String what = kept ? "What you say from here on cannot be kept (" : "This conversation cannot be kept (";
            String then = kept
                    ? "). You can play on; what you said before is kept."
                    : "). You can play on, but not go on another time.";
            output.say(what + reason(e) + then);
        }
    }

    /** How a save names the file of its scenario. */
    static @Nullable String path(@Nullable Path file) {
        return file == null ? null : file.toAbsolutePath().normalize().toString();
    }

    private static String reason(Exception e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission to write to " + TerminalText.line(denied.getFile());
        }
        if (e instanceof FileAlreadyExistsException there) {
            return TerminalText.line(there.getFile()) + " is not a folder";
        }
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? "the disk did not take it" : TerminalText.line(reason);
    }
}
