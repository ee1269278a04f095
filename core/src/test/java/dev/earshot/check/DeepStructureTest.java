package dev.earshot.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Figure;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Severity;
import dev.earshot.fixture.ScenarioText;
import dev.earshot.machine.Machine;
import dev.earshot.rubric.Rubric;
import dev.earshot.text.Message;
import dev.earshot.yaml.RubricReader;
import dev.earshot.yaml.Rubrics;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What playing a scenario to every end finds out about its structure; places are in the corpus. */
class DeepStructureTest {
    private static final Set<Code> STRUCTURE = EnumSet.range(Code.NOT_EXHAUSTED, Code.TWO_REACTIONS_FIT);

    static {
        STRUCTURE.addAll(EnumSet.range(Code.FACT_TOLD_BY_NOBODY, Code.NOTHING_TO_SAY));
    }

    /** A trap that is a long and a short way off, a reply out of reach, and one met with silence. */
    private static final String TRAP = """
            states:
              waiting:
                says: Down.
                replies:
                  - { id: here, say: I am here., does: [own] }
                  - { id: sorry, say: I am sorry., does: [apologise] }
                  - { id: yourself, say: Did you break it?, does: [blame] }
                  - { id: never, say: Never., does: [teach], when: { trust: 95.. } }
                reacts:
                  - { when: { did-any: own }, says: And?, to: second }
                  - { when: { did-any: blame }, to: trap }
                  - { to: helped }
              second:
                says: Well?
                says-again: Well?
                replies: [{ id: clumsy, say: You clown., does: [insult] }]
                reacts: [{ to: trap }]
              trap:
                says: What?
                replies:
                  - { id: one, say: One., does: [own] }
                  - { id: two, say: Two., does: [own] }
                reacts: [{ when: { trust: 95.. }, says: Never. }]
            """;

    @Test
    void replies_that_show_a_flaw_are_the_fewest_that_do() {
        List<Diagnostic> found = found(TRAP);
        assertTrue(help(found, Code.PATIENCE_ONLY_WAY_OUT).endsWith("a play gets here by: yourself"));
        assertTrue(help(found, Code.NOTHING_TO_SAY).endsWith("here after: yourself, one"));
    }

    @Test
    void the_same_is_found_in_the_same_order_every_time() {
        List<Diagnostic> found = found(TRAP);
        assertFalse(found.isEmpty());
        for (int i = 0; i < 3; i++) {
            assertEquals(found, found(TRAP));
        }
    }

    @Test
    void the_same_is_said_in_every_country() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            String said = found(analysis(TRAP, limitedTo(3))).get(0).words();
            assertEquals("not every play could be tried: there are more than 3 moments to tell apart", said);
            Figure entered = analysis(TRAP, Rubrics.standard())
                    .missing("id", "figure.states-not-entered", List.of(1, 2, 3), n -> true);
            assertEquals("of 3 states, never entered", entered.words());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void where_not_every_play_was_tried_nothing_is_said_to_be_impossible() {
        assertTrue(codes(found(TRAP)).contains(Code.REPLY_NEVER_OFFERED));
        Analysis cut = analysis(TRAP, limitedTo(3));
        assertEquals(Set.of(Code.NOT_EXHAUSTED), codes(found(cut)));
        Diagnostic said = found(cut).get(0);
        assertEquals(Severity.NOTE, said.severity());
        assertEquals("not every play could be tried: there are more than 3 moments to tell apart", said.words());
        assertEquals("1 of 2 endings, never come to as far as was tried", says(figures(cut), "endings-not-reached"));
    }

    @Test
    void a_limit_that_is_just_enough_is_enough() {
        long moments = analysis(TRAP, Rubrics.standard()).reached().configurations();
        Set<Code> all = codes(found(TRAP));
        assertEquals(all, codes(found(analysis(TRAP, limitedTo(moments)))));
        // The silence was come upon; nothing is said to be impossible.
        Set<Code> almost = codes(found(analysis(TRAP, limitedTo(moments - 1))));
        assertEquals(Set.of(Code.NOT_EXHAUSTED, Code.NOTHING_TO_SAY), almost);
    }

    @Test
    void figures_tell_how_much_is_come_to() {
        List<Figure> figures = figures(analysis(TRAP, Rubrics.standard()));
        assertEquals("1 of 7 replies, never on offer", says(figures, "replies-not-offered"));
        assertEquals("0 of 3 states, never entered", says(figures, "states-not-entered"));
        assertEquals("0 of 2 endings, never come to", says(figures, "endings-not-reached"));
    }

    @Test
    void a_safety_net_is_not_counted_among_what_is_never_brought_about() {
        String net = TRAP.replace(
                "reacts: [{ to: trap }]", "reacts: [{ when: { did-any: insult }, to: trap }, { says: Hm. }]");

        assertEquals(
                "1 of 6 reactions, never brought about",
                says(figures(analysis(net, Rubrics.standard())), "reactions-not-taken"));
    }

    @Test
    void the_reaction_named_as_deciding_is_the_one_that_takes_the_reply_named() {
        // 'both' meets the second row in one state and the third in another, each with another row before it.
        String everywhere = """
                states:
                  waiting:
                    says: Down.
                    says-again: Hm.
                    replies:
                      - { id: on, say: I am here., does: [own] }
                    reacts: [{ to: second }]
                  second:
                    says: Well?
                    says-again: Well?
                    replies:
                      - { id: both, say: Did you break it? I am sorry., does: [apologise, blame] }
                      - { id: sorry, say: I am sorry., does: [apologise] }
                      - { id: yourself, say: Did you break it?, does: [blame] }
                    reacts: [{ to: third }]
                  third:
                    says: And?
                    says-again: Well?
                    replies:
                      - { id: cheerful, say: It was you! Have a nice day., does: [canned, blame] }
                      - { id: nice-day, say: Have a nice day., does: [canned] }
                    reacts: [{ to: helped }]
                everywhere:
                  reacts:
                    - { when: { did-any: canned }, to: helped, in: third }
                    - { when: { did-any: apologise }, to: helped, in: second }
                    - { when: { did-any: blame }, to: left }
                """;
        Diagnostic said = found(everywhere).stream()
                .filter(found -> found.code() == Code.TWO_REACTIONS_FIT)
                .findFirst()
                .orElseThrow();
        assertTrue(said.words().startsWith("'both' fits"), said.words());
        Located<Message> deciding = said.related().get(0);
        String line = text(everywhere)
                .text()
                .lines()
                .toList()
                .get(deciding.span().start().line() - 1);
        assertTrue(line.contains("apologise"), line);
    }

    @Test
    void a_silence_covers_what_playing_finds() {
        String silence = """
                silence:
                  - { finding: patience-only-way-out, at: trap, because: It is meant to hurt. }
                """;
        Analysis analysis = analysis(TRAP + silence, Rubrics.standard());
        List<Diagnostic> left =
                Silences.apply("file", analysis.scenario(), found(analysis), EnumSet.of(Code.PATIENCE_ONLY_WAY_OUT));
        Optional<Diagnostic> silenced = left.stream()
                .filter(found -> found.severity() == Severity.SILENCED)
                .findFirst();
        assertEquals("states.trap", silenced.map(Diagnostic::path).orElse(null));
        assertFalse(codes(left).contains(Code.SILENCE_WITHOUT_FINDING));
    }

    private static String help(List<Diagnostic> found, Code code) {
        return found.stream()
                .filter(each -> each.code() == code && each.path().equals("states.trap"))
                .map(each -> Objects.requireNonNull(each.helpWords()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Figure> figures(Analysis analysis) {
        return Checks.deep().stream()
                .filter(check -> STRUCTURE.containsAll(check.codes()))
                .flatMap(check -> check.assess(analysis).figures().stream())
                .toList();
    }

    private static String says(List<Figure> figures, String id) {
        return figures.stream()
                .filter(figure -> figure.id().equals(id))
                .map(figure -> (long) figure.value() + " " + figure.words())
                .findFirst()
                .orElseThrow();
    }

    private static Set<Code> codes(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::code).collect(Collectors.toSet());
    }

    private static List<Diagnostic> found(String play) {
        return found(analysis(play, Rubrics.standard()));
    }

    private static List<Diagnostic> found(Analysis analysis) {
        return Checks.deep().stream()
                .filter(check -> STRUCTURE.containsAll(check.codes()))
                .flatMap(check -> check.assess(analysis).findings().stream())
                .sorted()
                .toList();
    }

    private static ScenarioText text(String play) {
        return ScenarioText.ofStates(
                "printer",
                "patience: 6, gives-up: left",
                play,
                "helped: { satisfied: true, says: Thank you. }",
                "left: { satisfied: false, says: Bye. }");
    }

    private static Analysis analysis(String play, Rubric rubric) {
        Machine machine = text(play).loaded(name -> Optional.of(rubric)).value();
        assertNotNull(machine);
        return Checks.analysis("file", machine);
    }

    private static Rubric limitedTo(long configurations) {
        String text = new String(Rubrics.standardText(), StandardCharsets.UTF_8)
                .replace("configurations: 4000000", "configurations: " + configurations);
        Rubric rubric =
                RubricReader.read("file", text.getBytes(StandardCharsets.UTF_8)).value();
        assertNotNull(rubric);
        assertEquals(configurations, rubric.searchLimit());
        return rubric;
    }
}
