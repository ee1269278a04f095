package dev.earshot.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.earshot.check.Checks;
import dev.earshot.check.model.Analysis;
import dev.earshot.diagnostic.Checked;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.load.ScenarioLoader;
import dev.earshot.machine.Machine;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults that authors make, put one at a time into the scenarios that come with Earshot: each is found, at its line and
 * nowhere else, and the scenario as it comes has nothing of the kind. The large scenarios are read only; where a fault shows
 * only in play, it is planted in the smallest.
 */
class PlantedFaultsTest {
    private static final String SMALLEST = "wages-by-six";

    /** The unedited scenarios that are played, each studied once. */
    private static final Map<String, Analysis> UNEDITED = new HashMap<>();

    /** What shows without a play. */
    static List<Planted> readFaults() {
        return List.of(
                Planted.in("wages-by-six")
                        .put("        to: phone\n", "        to: sent\n")
                        .shows("a state is cut off", Code.UNREACHABLE_STATE, "  ⚑phone:\n    feels: fear"),
                Planted.in("eight-minutes")
                        .put("        to: by-heart\n", "        to: in-time\n")
                        .shows("an ending is cut off", Code.ENDING_NEVER_REACHED, "  ⚑by-heart:\n"),
                Planted.in("asking-for-a-friend")
                        .put("tells: [kieran, deleted, friday]", "tells: [kieran, deleted]")
                        .shows("a fact is never told", Code.FACT_TOLD_BY_NOBODY, "  ⚑friday:\n"),
                Planted.in("three-fridays")
                        .put("facts:\n", "facts:\n  slicer: { is: Dean has put a ladle through the slicer. }\n")
                        .put("tells: director\n", "tells: [director, slicer]\n")
                        .shows("a fact is told but never usable", Code.FACT_NEVER_USED, "  ⚑slicer:"),
                Planted.in("only-once")
                        .after("does: [{ ask: pencil }]\n", "        sets: asked-for-paper\n")
                        .shows("a flag is never read", Code.FLAG_NEVER_READ, "        ⚑sets: asked-for-paper\n"),
                Planted.in("first-tuesday")
                        .without("    keeps: [noon]\n")
                        .shows("nothing keeps a promise", Code.PROMISE_NOTHING_KEEPS, "  ⚑noon: {"),
                Planted.in("wages-by-six")
                        .put("within two minutes, due: door }", "within two minutes, due: phone }")
                        .put("Is it dark? …It's dark.\n        to: sent\n", "Is it dark? …It's dark.\n")
                        .shows(
                                "a promise is due in a state that cannot be left",
                                Code.DUE_STATE_NEVER_LEFT,
                                "within two minutes, ⚑due: phone }"),
                Planted.in("only-once")
                        .after("recall: the card in the recorder\n", "    answers-when: { fixed: lock-card }\n")
                        .shows(
                                "nobody can tell what a fix needs",
                                Code.FIX_CANNOT_WORK,
                                "  lock-card: { ⚑needs: [card]"),
                Planted.in("three-fridays")
                        .put("does: [{ solve: empty-heron }, explain-plainly]", "does: [explain-plainly]")
                        .shows("a fix is never offered", Code.FIX_NEVER_OFFERED, "  ⚑empty-heron: {"),
                Planted.in("first-tuesday")
                        .put("a year\n      giving Mr Teague looks.", "a year\n      blaming Mr Teague.")
                        .shows(
                                "a cue is missing from its line",
                                Code.CUE_NOT_IN_LINE,
                                "    ⚑cue: giving Mr Teague looks\n"),
                Planted.in("three-fridays")
                        .put("does: [{ deepen: tuesday }, { validate: fear }]", "does: [{ deepen: tuesday }]")
                        .shows("nothing meets a felt feeling", Code.FEELING_NEVER_MET, "  ⚑fear:\n    is: afraid"),
                Planted.in("three-fridays")
                        .put("      in: [frosty, boil]\n", "      in: [frosty]\n")
                        .put("      in: [frosty, log, trace, boil]\n", "      in: [frosty, log, trace]\n")
                        .shows("abuse has no limit on offer", Code.ABUSE_WITHOUT_LIMIT, "  ⚑boil:\n    shows: anger"),
                Planted.in("wages-by-six")
                        .after("- when: { did-any: insult }\n", "      not-in: [door]\n")
                        .shows(
                                "nothing reacts to an insult",
                                Code.INSULT_WITHOUT_REACTION,
                                "        ⚑does: [insult]\n"),
                Planted.in("first-tuesday")
                        .put("both-orders, cupels]", "both-orders]")
                        .put("      - when: { failed: reinstall }\n", """
                                  - when: { fixed: reinstall }
                                    says: Now for my cupels. Ten to eleven.
                                    tells: cupels
                                    to: talked-down
                                  - when: { failed: reinstall }
                            """)
                        .shows(
                                "the quiz asks about a fact no play tells",
                                Code.QUIZ_ABOUT_UNTOLD,
                                "    ⚑about: cupels\n"),
                Planted.in("only-once")
                        .put("teaches: [stay-with-it,", "teaches: [demand-respect, stay-with-it,")
                        .shows(
                                "no reply practises a principle",
                                Code.PRINCIPLE_NOT_PRACTISED,
                                "teaches: [⚑demand-respect, stay-with-it,"));
    }

    /** What shows only when every play is tried. */
    static List<Planted> playedFaults() {
        return List.of(
                Planted.in(SMALLEST)
                        .put(
                                "      - when: { told-any: old-phone }\n",
                                "      - when: { told-any: old-phone, turn: ..3 }\n")
                        .shows("a state is cut off by time", Code.UNREACHABLE_STATE, "  ⚑phone:\n    feels: fear"),
                Planted.in(SMALLEST)
                        .put(
                                "- when: { any: [{ flag: closing }, { turn: 9.. }], trust: 45.., flag: limit-named }",
                                "- when: { any: [{ flag: closing }, { turn: 9.. }], turn: ..4, flag: limit-named }")
                        .shows("an ending is cut off by time", Code.ENDING_NEVER_REACHED, "  ⚑paid:\n"),
                Planted.in(SMALLEST)
                        .put("{ told-all: [first-lock, four-minutes] }", "{ told-all: [first-lock, old-phone] }")
                        .shows("a reply never shows", Code.REPLY_NEVER_OFFERED, "      - ⚑id: five-past-four\n"),
                Planted.in(SMALLEST)
                        .put(
                                "- when: { did-any: push }\n        says: You'll have",
                                "- when: { did-any: [push, false-cheer] }\n        says: You'll have")
                        .shows(
                                "an earlier reaction always decides",
                                Code.REACTION_NEVER_TAKEN,
                                "      - ⚑when: { did-any: false-cheer }\n        says: My weekend."),
                Planted.in(SMALLEST)
                        .put("        - when: { trust: 45.. }\n", "        - when: { turn: 2.. }\n")
                        .shows(
                                "a condition always holds",
                                Code.CONDITION_ALWAYS_TRUE,
                                "        - ⚑when: { turn: 2.. }\n          says: …What I said"),
                Planted.in(SMALLEST)
                        .put(
                                "{ any: [{ flag: closing }, { turn: 9.. }], trust: 45.., flag: limit-named }",
                                "{ any: [{ flag: closing }, { turn: 19.. }], trust: 45.., flag: limit-named }")
                        .shows(
                                "a part of a condition never holds",
                                Code.CONDITION_NEVER_TRUE,
                                "      - when: { any: [{ flag: closing }, ⚑{ turn: 19.. }]"),
                Planted.in(SMALLEST)
                        .put("facts:\n", "facts:\n  signed: { is: Ingrid has signed for it. }\n")
                        .put(
                                "lift-the-lock: { needs: [from-a-phone],",
                                "lift-the-lock: { needs: [from-a-phone, signed],")
                        .after("  sent:\n    hostility: calm\n", "    tells: signed\n")
                        .shows("what a fix needs always comes too late", Code.FIX_CANNOT_WORK, "  ⚑lift-the-lock: {"),
                Planted.in(SMALLEST)
                        .put(
                                "    answers-when: { told-any: from-a-phone, visited: quiet, trust: 40.. }\n",
                                "    answers-when: { told-any: from-a-phone, turn: ..2 }\n")
                        .shows(
                                "the quiz asks about a fact that comes up in no play",
                                Code.QUIZ_ABOUT_UNTOLD,
                                "    ⚑about: kept-it\n"),
                Planted.in(SMALLEST)
                        .put("Is it dark? …It's dark.\n        to: sent\n", "Is it dark? …It's dark.\n")
                        .shows("only patience ends a loop", Code.PATIENCE_ONLY_WAY_OUT, "  ⚑phone:\n    feels: fear"),
                theBestReplyIsTheLongest(),
                theBestReplyIsTheCourteousOne());
    }

    /** The best play of the scenario has eight turns in which it matters what is said. */
    private static Planted theBestReplyIsTheLongest() {
        String more = " That's what I'll do now, and I'm saying so first.";
        return Planted.in(SMALLEST)
                .after("I'll find what locks it before I unlock it again.", more)
                .after("I'll put them right tonight. I'm opening the log now.", more)
                .after("I won't be spoken to like that while I do.", more)
                .after("The log says a phone, not you.", more)
                .after("that somebody switched on this afternoon?", more)
                .after("nothing's left to lock you out, and I'll let you in.", more)
                .after("it was never your typing. You can read them.", more)
                .after("Shall I send you where to find it?", more)
                .shows("the best reply is always the longest", Code.LONGEST_IS_BEST, "        ⚑say: Twice unlocked,");
    }

    private static Planted theBestReplyIsTheCourteousOne() {
        return Planted.in(SMALLEST)
                .after("I'll find what locks it before I unlock it again", ", if you please")
                .after("I'll put them right tonight. I'm opening the log now", ", please bear with me")
                .after("The log says a phone, not you", ", so please breathe")
                .after("Then an older one", ", please")
                .put("Have her switch that phone off;", "Please have her switch that phone off;")
                .after("You can read them", ", please do")
                .put("I'm really very sorry, Mr Pell, I do apologise. I'm only", "Mr Pell, I'm only")
                .put(
                        "Thank you so much for sharing that with me, Mr Pell.",
                        "It is good that you told me that, Mr Pell.")
                .put("Your openness is really appreciated by", "Your openness is really good for")
                .put("Oh, please don't give it another thought", "Oh, don't give it another thought")
                .put("Please bear with me while I get the duty manager.", "One moment while I get the duty manager.")
                .put("A please and a thank you at ten past five", "A softer word at ten past five")
                .shows("only the best reply is courteous", Code.WORDING_CUE, "        ⚑say: Twice unlocked,");
    }

    @ParameterizedTest
    @MethodSource("readFaults")
    void a_fault_is_found_at_its_line_without_a_play(Planted planted) {
        byte[] unedited = BundledScenarios.read(planted.scenario());
        assertNotEquals(new String(unedited, StandardCharsets.UTF_8), planted.text());
        assertEquals(
                Set.of(),
                lines(planted.code(), inspected(planted.file(), unedited).diagnostics()));

        List<Diagnostic> found = inspected(planted.file(), planted.bytes()).diagnostics();

        assertEquals(new TreeSet<>(planted.lines()), lines(planted.code(), found), found::toString);
    }

    @ParameterizedTest
    @MethodSource("playedFaults")
    void a_fault_is_found_at_its_line_when_every_play_is_tried(Planted planted) {
        Analysis unedited = UNEDITED.computeIfAbsent(
                planted.scenario(), id -> Checks.analysis(planted.file(), Shipped.machine(id)));
        assertEquals(Set.of(), lines(planted.code(), assessed(unedited, planted.code())));

        Machine machine = inspected(planted.file(), planted.bytes()).value();
        assertNotNull(machine, "it cannot be played");
        List<Diagnostic> found = assessed(Checks.analysis(planted.file(), machine), planted.code());

        assertEquals(new TreeSet<>(planted.lines()), lines(planted.code(), found), found::toString);
    }

    @Test
    void every_scenario_has_had_a_fault() {
        Set<String> scenarios = new HashSet<>();
        readFaults().forEach(planted -> scenarios.add(planted.scenario()));
        assertEquals(Set.copyOf(BundledScenarios.ids()), scenarios);
    }

    private static Checked<Machine> inspected(String file, byte[] text) {
        return ScenarioLoader.of(file, text, ScenarioLoader.RubricSource.STANDARD);
    }

    /** What the checks find that can find this; the others would only take their time. */
    private static List<Diagnostic> assessed(Analysis analysis, Code code) {
        return Checks.deep().stream()
                .filter(check -> check.codes().contains(code))
                .flatMap(check -> check.assess(analysis).findings().stream())
                .toList();
    }

    private static Set<Integer> lines(Code code, List<Diagnostic> found) {
        Set<Integer> lines = new TreeSet<>();
        found.stream()
                .filter(finding -> finding.code() == code)
                .forEach(finding -> lines.add(finding.span().start().line()));
        return lines;
    }
}
