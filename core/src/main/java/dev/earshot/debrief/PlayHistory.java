package dev.earshot.debrief;

import dev.earshot.debrief.Basis.Kind;
import dev.earshot.diagnostic.Located;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.Outcome;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.FixTooSoon;
import dev.earshot.rubric.HopelessFix;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.LedgerRule;
import dev.earshot.rubric.Misheard;
import dev.earshot.rubric.PhonyEmpathy;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.WrongFeeling;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Scenario;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the turns in which things came up: the machine remembers that they did, not when. */
final class PlayHistory {
    private final Session session;
    private final Scenario scenario;
    private final Rubric rubric;

    PlayHistory(Session session) {
        this.session = session;
        this.scenario = session.machine().scenario();
        this.rubric = session.machine().rubric();
    }

    /** What a verdict rests on. */
    List<Basis> basis(Verdict verdict) {
        List<Basis> basis = new ArrayList<>();
        for (String name : verdict.names()) {
            Basis found = named(name, kindNamedBy(verdict));
            basis.add(found);
            if (found.kind() == Kind.FIX) {
                basis.addAll(needsOf(name));
            }
        }
        return basis;
    }

    /** The facts of these ids, and when each was told. */
    List<Basis> facts(List<String> ids) {
        return ids.stream().flatMap(id -> as(Kind.FACT, id).stream()).toList();
    }

    /** The first turn whose outcome is like this; 0 for the opening. */
    int firstTurn(Predicate<Outcome> like) {
        if (like.test(session.opening())) {
            return 0;
        }
        return session.turns().stream()
                .filter(turn -> like.test(turn.outcome()))
                .mapToInt(Turn::number)
                .findFirst()
                .orElse(Basis.NEVER);
    }

    Optional<Feeling> feeling(String id) {
        return scenario.feelings().stream().filter(has(id, Feeling::id)).findFirst();
    }

    Optional<Behaviour> behaviour(String id) {
        return rubric.numberOf(id).map(rubric.behaviours()::get);
    }

    Optional<ContextRule> rule(Verdict verdict) {
        return rubric.rules().stream()
                .filter(rule -> rule.text().id().equals(verdict.rule()))
                .findFirst();
    }

    /** A verdict lists names without their kind; the rule behind it, or else the behaviour, tells which kind they are. */
    private Kind kindNamedBy(Verdict verdict) {
        ContextRule rule = rule(verdict).orElse(null);
        if (rule instanceof AskedAgain || rule instanceof Misheard) {
            return Kind.FACT;
        }
        if (rule instanceof PhonyEmpathy || rule instanceof WrongFeeling) {
            return Kind.FEELING;
        }
        if (rule instanceof FixTooSoon || rule instanceof HopelessFix) {
            return Kind.FIX;
        }
        if (rule instanceof LedgerRule ledger) {
            boolean promise =
                    ledger.event() == LedgerEvent.PROMISE_KEPT || ledger.event() == LedgerEvent.PROMISE_BROKEN;
            return promise ? Kind.PROMISE : Kind.FEELING;
        }
        Takes takes = behaviour(verdict.behaviour()).map(Behaviour::takes).orElse(Takes.NOTHING);
        return switch (takes) {
            case MAYBE_FEELING -> Kind.FEELING;
            case FIX -> Kind.FIX;
            case PROMISE -> Kind.PROMISE;
            case FACTS, MAYBE_FACTS, NOTHING, HAND_OVER -> Kind.FACT;
        };
    }

    /** Looks among the likely kind first: two acts judged alike are one verdict, and may name things of two kinds. */
    private Basis named(String id, Kind likely) {
        return as(likely, id)
                .or(() -> as(Kind.FACT, id))
                .or(() -> as(Kind.FEELING, id))
                .or(() -> as(Kind.FIX, id))
                .or(() -> as(Kind.PROMISE, id))
                .orElseGet(() -> new Basis(Kind.FEELING, id, spoken(id), null, Basis.NEVER));
    }

    private Optional<Basis> as(Kind kind, String id) {
        return switch (kind) {
            case FACT ->
                scenario.facts().stream().filter(has(id, Fact::id)).findFirst().map(this::fact);
            case FEELING -> feeling(id).map(this::feeling);
            case FIX ->
                scenario.fixes().stream().filter(has(id, Fix::id)).findFirst().map(this::fix);
            case PROMISE ->
                scenario.promises().stream()
                        .filter(has(id, Promise::id))
                        .findFirst()
                        .map(this::promise);
        };
    }

    private static <T> Predicate<T> has(String id, Function<T, Located<String>> idOf) {
        return thing -> idOf.apply(thing).value().equals(id);
    }

    private Basis fact(Fact fact) {
        String id = fact.id().value();
        return new Basis(
                Kind.FACT,
                id,
                fact.is().value(),
                null,
                firstTurn(outcome -> outcome.told().contains(id)));
    }

    private Basis feeling(Feeling feeling) {
        String id = feeling.id().value();
        Located<String> cue = feeling.cue();
        return new Basis(
                Kind.FEELING,
                id,
                feeling.is().value(),
                cue == null ? null : cue.value(),
                firstTurn(outcome -> outcome.cues().contains(id)));
    }

    private Basis fix(Fix fix) {
        String id = fix.id().value();
        return new Basis(
                Kind.FIX,
                id,
                spoken(id),
                null,
                firstTurn(outcome -> outcome.verdicts().stream()
                        .anyMatch(verdict -> verdict.names().contains(id) && kindNamedBy(verdict) == Kind.FIX)));
    }

    private Basis promise(Promise promise) {
        String id = promise.id().value();
        int made = firstTurn(outcome ->
                outcome.verdicts().stream().anyMatch(verdict -> verdict.names().contains(id) && makesPromise(verdict)));
        String quote = made < 1 ? null : session.turns().get(made - 1).say();
        return new Basis(Kind.PROMISE, id, promise.is().value(), quote, made);
    }

    private boolean makesPromise(Verdict verdict) {
        return behaviour(verdict.behaviour())
                .filter(behaviour -> behaviour.role() == Role.PROMISE)
                .isPresent();
    }

    private List<Basis> needsOf(String fixId) {
        return scenario.fixes().stream()
                .filter(has(fixId, Fix::id))
                .flatMap(fix -> fix.needs().stream())
                .flatMap(need -> scenario.facts().stream().filter(has(need.value(), Fact::id)))
                .map(this::fact)
                .toList();
    }

    /** An id read as words. */
    private static String spoken(String id) {
        return id.replace('-', ' ');
    }
}
