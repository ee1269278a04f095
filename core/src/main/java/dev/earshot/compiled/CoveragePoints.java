package dev.earshot.compiled;

import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Speech;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything in a scenario that a play can come upon, numbered from 0, so that a search can note when it first does. What
 * an author wrote once may be several sites: a reaction of {@code everywhere} is one in each state it holds in.
 */
public final class CoveragePoints {
    /** What there is to come upon. */
    public enum Kind {
        /** The state is entered. */
        STATE,
        ENDING,
        /** The reply can be chosen. */
        OFFERED,
        /** The reaction decides, or answers. */
        TAKEN,
        /** The reaction would have fitted, had not another one taken the reply. */
        FITTED,
        HELD,
        NOT_HELD,
        /** The line is said. */
        SAID,
        TOLD,
        CUE,
        MET,
        FIXED,
        KEPT,
        /** The customer stays in the state and says nothing at all. */
        SILENT
    }

    private final SymbolTable symbols;
    private final AuthoredParts authored;
    private final Map<String, Integer> replies;
    private final int[] first = new int[Kind.values().length + 1];
    private final Map<Object, List<Integer>> placesOf = new IdentityHashMap<>();

    public CoveragePoints(CompiledScenario program, Map<String, Integer> replies) {
        symbols = program.symbols();
        authored = program.authored();
        this.replies = replies;
        for (Kind kind : Kind.values()) {
            first[kind.ordinal() + 1] = first[kind.ordinal()] + count(kind, program);
        }
        number(authored.reactions());
        number(authored.lines());
        authored.conditions().forEach(placed -> add(placed.condition(), placed.at()));
    }

    private int count(Kind kind, CompiledScenario program) {
        return switch (kind) {
            case STATE, SILENT -> symbols.states().size();
            case ENDING -> symbols.endings().size();
            case OFFERED -> program.choices().length;
            case TAKEN, FITTED -> authored.reactions().size();
            case HELD, NOT_HELD -> program.guards().length();
            case SAID -> authored.lines().size();
            case TOLD -> symbols.facts().size();
            case CUE, MET -> symbols.feelings().size();
            case FIXED -> symbols.fixes().size();
            case KEPT -> symbols.promises().size();
        };
    }

    private void number(List<?> things) {
        for (int number = 0; number < things.size(); number++) {
            add(things.get(number), number);
        }
    }

    private void add(Object thing, int number) {
        placesOf.computeIfAbsent(thing, key -> new ArrayList<>()).add(number);
    }

    /** How many there are. */
    public int count() {
        return first[first.length - 1];
    }

    int count(Kind kind) {
        return first[kind.ordinal() + 1] - first[kind.ordinal()];
    }

    int of(Kind kind, int number) {
        return first[kind.ordinal()] + number;
    }

    /** Entering this state. */
    public int state(String id) {
        return of(Kind.STATE, symbols.states().of(id));
    }

    /** Staying in this state without a word from the customer. */
    public int silent(String state) {
        return of(Kind.SILENT, symbols.states().of(state));
    }

    public int ending(String id) {
        return of(Kind.ENDING, symbols.endings().of(id));
    }

    /** Having this reply to choose. */
    public int offered(String reply) {
        Integer number = replies.get(reply);
        if (number == null) {
            throw new IllegalArgumentException("no such reply: " + reply);
        }
        return of(Kind.OFFERED, number);
    }

    public int told(String fact) {
        return of(Kind.TOLD, symbols.facts().of(fact));
    }

    /** Being given the cue of this feeling. */
    public int cue(String feeling) {
        return of(Kind.CUE, symbols.feelings().of(feeling));
    }

    public int met(String feeling) {
        return of(Kind.MET, symbols.feelings().of(feeling));
    }

    /** This fix having worked. */
    public int fixed(String fix) {
        return of(Kind.FIXED, symbols.fixes().of(fix));
    }

    /** This promise having been kept, by a reply or by an ending. */
    public int kept(String promise) {
        return of(Kind.KEPT, symbols.promises().of(promise));
    }

    /** This reaction deciding, or answering. */
    public List<Integer> taken(Reaction reaction) {
        return all(Kind.TAKEN, reaction);
    }

    /** This reaction fitting a reply that another one took. */
    public List<Integer> fitted(Reaction reaction) {
        return all(Kind.FITTED, reaction);
    }

    /** This condition holding when it is asked, or when it would be. */
    public List<Integer> held(Condition condition) {
        return all(Kind.HELD, condition);
    }

    /** This condition not holding then. */
    public List<Integer> notHeld(Condition condition) {
        return all(Kind.NOT_HELD, condition);
    }

    /** This text, or one of these wordings, being said; empty for a line that is built of parts. */
    public List<Integer> said(Speech line) {
        return all(Kind.SAID, line);
    }

    private List<Integer> all(Kind kind, Object thing) {
        return placesOf.getOrDefault(thing, List.of()).stream()
                .map(number -> of(kind, number))
                .toList();
    }

    /** The number of the reaction that this point is the fitting of: one of {@link #fitted}. */
    int fittedNumber(int point) {
        return point - first[Kind.FITTED.ordinal()];
    }

    /** The reaction of this number. */
    Reaction reaction(int number) {
        return authored.reactions().get(number);
    }
}
