package dev.earshot.record;

import dev.earshot.session.Journal;
import java.nio.charset.StandardCharsets;

/** A save as bytes: a small JSON document. What is read is trusted in nothing; the play itself is only ever replayed. */
public final class SaveFile {
    /** The number of the format: raised whenever an older Earshot could no longer read it. */
    public static final int FORMAT = SaveReader.FORMAT;

    /** More bytes than the longest play takes. */
    public static final int MOST_BYTES = SaveReader.MOST_BYTES;

    private SaveFile() {}

    /** What came of reading a save. */
    public sealed interface Loading {
        /** It is a save. Whether the scenario still leads there, only replaying it can tell. */
        record Loaded(Save save) implements Loading {}

        /**
         * It is none that can be used.
         *
         * @param reason why, in plain words that continue "the save cannot be read: "
         */
        record Unreadable(String reason) implements Loading {}
    }

    /** The bytes of a save, UTF-8. */
    public static byte[] write(Save save) {
        Journal journal = save.journal();
        String text = JsonText.of(json -> {
            json.number("earshot-save", FORMAT)
                    .number("rules", journal.rules())
                    .text("scenario", journal.scenario())
                    .object(
                            "fingerprints",
                            () -> json.text("structure", journal.fingerprints().structure())
                                    .text("wording", journal.fingerprints().wording())
                                    .text("quiz", journal.fingerprints().quiz())
                                    .text("rubric", journal.rubric()))
                    .text("file", save.file())
                    .number("seed", journal.seed())
                    .objects(
                            "turns",
                            journal.entries(),
                            turn -> json.text("state", turn.state())
                                    .text("reply", turn.reply())
                                    .text("offered", turn.offered()))
                    .text("reached", journal.reached());
            journal.quiz().ifPresent(quiz -> json.object("quiz", () -> quiz(quiz, json)));
        });
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void quiz(Journal.Quiz quiz, JsonText json) {
        json.truth("skipped", quiz.skipped())
                .objects(
                        "given",
                        quiz.answers(),
                        answer -> json.text("question", answer.question()).number("answer", answer.answer()));
    }

    /** Reads a save. Never throws, whatever the bytes. */
    public static Loading read(byte[] bytes) {
        try {
            return new Loading.Loaded(SaveReader.read(bytes));
        } catch (Unfit unfit) {
            return new Loading.Unreadable(unfit.reason());
        }
    }
}
