package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.machine.Machine;
import dev.earshot.ratings.Csv;
import dev.earshot.ratings.Item;
import dev.earshot.ratings.RatingSheet;
import dev.earshot.ratings.Situation;
import dev.earshot.render.author.RatingSheetText;
import dev.earshot.rubric.Behaviour;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What experts get to see of the scenarios that come with Earshot. */
class RatingSheetsTest {
    private static final Map<String, RatingSheet> SHEETS = new HashMap<>();

    static Stream<String> ids() {
        return BundledScenarios.ids().stream();
    }

    /** Made once for all tests: where something is on offer nowhere, every play has to be followed. */
    private static synchronized RatingSheet sheet(String id) {
        return SHEETS.computeIfAbsent(id, name -> RatingSheet.of(Shipped.machine(name), 1));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyReplyIsRatedOnceForEachStateThatOffersIt(String id) {
        RatingSheet sheet = sheet(id);
        List<String> rated = new ArrayList<>();
        for (Situation situation : sheet.situations()) {
            for (Item item : situation.items()) {
                rated.add(situation.state() + " " + item.reply());
            }
        }
        sheet.neverOffered().forEach(left -> rated.add(left.state() + " " + left.reply()));
        Collections.sort(rated);

        assertEquals(authored(sheet.machine().scenario()), rated);
        assertTrue(sheet.complete());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsRatedIsReallyOnOfferThere(String id) {
        for (Situation situation : sheet(id).situations()) {
            for (Item item : situation.items()) {
                assertTrue(
                        situation.session().offers().stream()
                                .anyMatch(offer -> offer.isOpen()
                                        && offer.id().equals(item.reply())
                                        && offer.say().equals(item.say())),
                        item.reply());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingTellsWhatAReplyIsWorth(String id) {
        RatingSheet sheet = sheet(id);
        Machine machine = sheet.machine();
        String text = RatingSheetText.of(sheet, Csv.COMMA);

        for (Behaviour behaviour : machine.rubric().behaviours()) {
            if (behaviour.id().contains("-")) {
                assertFalse(text.contains(behaviour.id()), behaviour.id());
            }
        }
        List<String> inOrder = sheet.situations().stream()
                .flatMap(situation -> situation.items().stream().map(item -> situation.state() + " " + item.reply()))
                .toList();
        assertNotEquals(authored(machine.scenario()), inOrder);
    }

    private static List<String> authored(Scenario scenario) {
        List<String> authored = new ArrayList<>();
        for (State state : scenario.states()) {
            String name = state.id().value();
            state.replies()
                    .forEach(reply -> authored.add(name + " " + reply.id().value()));
            scenario.everywhereReplies().stream()
                    .filter(reply -> reply.scope().holdsIn(name))
                    .forEach(reply -> authored.add(name + " " + reply.id().value()));
        }
        Collections.sort(authored);
        return authored;
    }
}
