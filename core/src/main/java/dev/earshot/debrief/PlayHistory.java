package dev.earshot.debrief;

import dev.earshot.diagnostic.Located;
import dev.earshot.judge.Subject;
import dev.earshot.judge.Verdict;
import dev.earshot.machine.Outcome;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.SubjectKind;
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
        for (Subject subject : verdict.subjects()) {
            basis.add(basis(subject));
            if (subject.kind() == SubjectKind.FIX) {
                basis.addAll(needsOf(subject.id()));
            }
        }
        return basis;
    }

    /** The facts of these ids, and when each was told. */
    List<Basis> facts(List<String> ids) {
        return ids.stream().map(this::fact).toList();
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

    private Basis basis(Subject subject) {
        return switch (subject.kind()) {
            case FACT -> fact(subject.id());
            case FEELING -> feelingOf(subject.id());
            case FIX -> fix(subject.id());
            case PROMISE -> promise(subject.id());
        };
    }

    private static <T> T find(List<T> things, Function<T, Located<String>> idOf, String id) {
        return things.stream().filter(has(id, idOf)).findFirst().orElseThrow();
    }

    private static <T> Predicate<T> has(String id, Function<T, Located<String>> idOf) {
        return thing -> idOf.apply(thing).value().equals(id);
    }

    private Basis fact(String id) {
        return new Basis(
                SubjectKind.FACT,
                id,
                find(scenario.facts(), Fact::id, id).is().value(),
                null,
                firstTurn(outcome -> outcome.told().contains(id)));
    }

    /** A feeling that only the rubric knows has no words of its own, and no cue. */
    private Basis feelingOf(String id) {
        Feeling feeling = feeling(id).orElse(null);
        if (feeling == null) {
            return new Basis(SubjectKind.FEELING, id, spoken(id), null, Basis.NEVER);
        }
        Located<String> cue = feeling.cue();
        return new Basis(
                SubjectKind.FEELING,
                id,
                feeling.is().value(),
                cue == null ? null : cue.value(),
                firstTurn(outcome -> outcome.cues().contains(id)));
    }

    private Basis fix(String id) {
        Subject fix = new Subject(SubjectKind.FIX, id);
        return new Basis(
                SubjectKind.FIX,
                id,
                spoken(id),
                null,
                firstTurn(outcome -> outcome.verdicts().stream()
                        .anyMatch(verdict -> verdict.subjects().contains(fix))));
    }

    private Basis promise(String id) {
        Subject promise = new Subject(SubjectKind.PROMISE, id);
        int made = firstTurn(outcome -> outcome.verdicts().stream()
                .anyMatch(verdict -> verdict.subjects().contains(promise) && makesPromise(verdict)));
        String quote = made < 1 ? null : session.turns().get(made - 1).say();
        String words = find(scenario.promises(), Promise::id, id).is().value();
        return new Basis(SubjectKind.PROMISE, id, words, quote, made);
    }

    private boolean makesPromise(Verdict verdict) {
        return behaviour(verdict.behaviour())
                .filter(behaviour -> behaviour.role() == Role.PROMISE)
                .isPresent();
    }

    private List<Basis> needsOf(String fixId) {
        return find(scenario.fixes(), Fix::id, fixId).needs().stream()
                .map(need -> fact(need.value()))
                .toList();
    }

    /** An id read as words. */
    private static String spoken(String id) {
        return id.replace('-', ' ');
    }
}
