package dev.earshot.render.author;

import dev.earshot.diagnostic.Located;
import dev.earshot.ratings.Csv;
import dev.earshot.ratings.Item;
import dev.earshot.ratings.RatingSheet;
import dev.earshot.ratings.SheetColumns;
import dev.earshot.ratings.Situation;
import dev.earshot.render.trainee.ConversationText;
import dev.earshot.render.trainee.Tone;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import dev.earshot.session.SpokenLine;
import dev.earshot.session.Turn;
import dev.earshot.text.Argument;
import dev.earshot.text.Phrases;
import dev.earshot.text.TerminalText;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet on which experts rate replies, as a table for spreadsheets. It begins with a byte order mark: without one,
 * Excel takes UTF-8 for the system's old encoding and spoils every dash and accent; other programs skip it.
 */
public final class RatingSheetText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RatingSheetText() {}

    /**
     * The sheet, nothing rated.
     *
     * @param separator {@link Csv#COMMA} or {@link Csv#SEMICOLON}
     */
    public static String of(RatingSheet sheet, char separator) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(Csv.row(SheetColumns.HANDED_OUT, separator));
        String scale = Phrases.say("sheet.scale");
        for (Situation situation : sheet.situations()) {
            String setting = setting(sheet.machine().scenario());
            String soFar = soFar(situation.session());
            String customerSays = heard(situation.session());
            for (Item item : situation.items()) {
                List<String> cells = List.of(item.id(), setting, soFar, customerSays, item.say(), scale, "", "");
                text.append(Csv.row(cells.stream().map(TerminalText::of).toList(), separator));
            }
        }
        return text.toString();
    }

    private static String setting(Scenario scenario) {
        List<String> sentences = new ArrayList<>();
        Located<String> setting = scenario.setting();
        if (setting != null) {
            sentences.add(setting.value());
        }
        sentences.add(ConversationText.caller(scenario.customer()));
        return String.join("\n", sentences);
    }

    /** What was said before the customer spoke last. */
    private static String soFar(Session session) {
        List<String> lines = new ArrayList<>();
        for (Turn turn : session.turns()) {
            lines.add(heard(session.rewind(turn.number() - 1)));
            lines.add(Phrases.say("sheet.spoken", "who", Phrases.say("speaker.you"), "words", turn.say()));
        }
        return String.join("\n", lines);
    }

    /** What the customer said last, and how they sound. */
    private static String heard(Session session) {
        List<Turn> turns = session.turns();
        List<SpokenLine> heard = turns.isEmpty()
                ? session.firstWords()
                : turns.get(turns.size() - 1).heard();
        Object[] speaker = {
            "name", session.machine().scenario().customer().name().value(), "tone", Tone.of(session)
        };
        return heard.isEmpty()
                ? Phrases.say("speaker.silent", speaker)
                : Phrases.say(
                        "sheet.spoken",
                        "who",
                        Phrases.say("speaker", speaker),
                        "words",
                        Argument.sentences(heard.stream().map(SpokenLine::text).toList()));
    }
}
