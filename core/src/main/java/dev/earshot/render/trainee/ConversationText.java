package dev.earshot.render.trainee;

import dev.earshot.compiled.Line;
import dev.earshot.diagnostic.Located;
import dev.earshot.machine.Offer;
import dev.earshot.machine.SnapshotView;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import dev.earshot.session.SpokenLine;
import dev.earshot.session.Turn;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;
import java.util.List;

/** A conversation as it goes on, piece by piece: plain lines that read well aloud. */
public final class ConversationText {
    private static final String INDENT = "  ";

    private ConversationText() {}

    /** What there is to know before the phone rings. */
    public static String before(Scenario scenario, TextLayout layout) {
        Page page = new Page(layout).heading(scenario.title().value());
        Located<String> notice = scenario.notice();
        if (notice != null) {
            page.gap().paragraph(Phrases.say("before.notice", "notice", notice.value()));
        }
        Located<String> setting = scenario.setting();
        if (setting != null) {
            page.gap().paragraph(setting.value());
        }
        return page.gap().paragraph(caller(scenario.customer())).toString();
    }

    public static String caller(Customer customer) {
        String name = customer.name().value();
        Located<String> role = customer.role();
        return role == null
                ? Phrases.say("before.who", "name", name)
                : Phrases.say("before.who.role", "name", name, "role", role.value());
    }

    /** What was heard last: the first words, or the answer to the last reply. */
    public static String heard(Session session, TextLayout layout) {
        Page page = new Page(layout);
        addHeard(page, session);
        return page.toString();
    }

    static void addHeard(Page page, Session session) {
        List<Turn> turns = session.turns();
        List<SpokenLine> heard = turns.isEmpty()
                ? session.firstWords()
                : turns.get(turns.size() - 1).heard();
        List<SpokenLine> said = heard.stream().filter(line -> !isEnding(line)).toList();
        List<SpokenLine> ending =
                heard.stream().filter(ConversationText::isEnding).toList();
        Scenario scenario = session.machine().scenario();
        Object[] speaker = {"name", scenario.customer().name().value(), "tone", Tone.of(session)};
        if (!said.isEmpty()) {
            page.heading(Phrases.say("speaker", speaker));
            addWords(page, said);
        } else if (ending.isEmpty()) {
            page.paragraph(Phrases.say("speaker.silent", speaker));
        }
        if (!ending.isEmpty()) {
            if (!said.isEmpty()) {
                page.gap();
            }
            page.heading(Phrases.say("ends.heading"));
            addWords(page, ending);
        }
    }

    static void addWords(Page page, List<SpokenLine> words) {
        words.forEach(spoken -> page.item(INDENT, spoken.text()));
    }

    private static boolean isEnding(SpokenLine spoken) {
        return spoken.line().kind() == Line.Kind.ENDING;
    }

    /** What there is to say now, numbered from 1; what cannot be said yet comes last, with its reason and no number. */
    public static String offers(Session session, TextLayout layout) {
        SnapshotView view = session.view();
        int patience = session.machine().scenario().customer().patience();
        Page page =
                new Page(layout).paragraph(Phrases.say("offers.count", "turn", view.turn() + 1, "patience", patience));
        int number = 1;
        for (Offer offer : session.offers()) {
            if (offer.isOpen()) {
                page.item(INDENT + number++ + ". ", offer.say());
            }
        }
        for (Offer offer : session.offers()) {
            String because = offer.lockedBecause();
            if (because != null) {
                page.item(INDENT, Phrases.say("offers.locked", "say", offer.say(), "because", because));
            }
        }
        return page.toString();
    }
}
