package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.machine.Sites;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What an author prepared and no play brings about: a fact told, a feeling met, a fix that works, a promise kept. */
final class NeverHappens implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(
                Code.FACT_TOLD_BY_NOBODY,
                Code.QUIZ_ABOUT_UNTOLD,
                Code.FIX_CANNOT_WORK,
                Code.FEELING_NEVER_MET,
                Code.PROMISE_NOTHING_KEEPS);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        Scenario scenario = study.scenario();
        Sites sites = reached.sites();
        List<Fix> working =
                scenario.fixes().stream().filter(fix -> !fix.alwaysFails()).toList();
        List<String> felt = felt(scenario);
        List<Figure> figures = List.of(
                Study.missing(
                        "facts-not-told",
                        "facts, never learnt",
                        scenario.facts(),
                        fact -> reached.isReached(sites.told(fact.id().value()))),
                Study.missing(
                        "feelings-not-met",
                        "felt feelings, never met",
                        felt,
                        feeling -> reached.isReached(sites.met(feeling))),
                Study.missing(
                        "fixes-not-working",
                        "fixes that can work, never working",
                        working,
                        fix -> reached.isReached(sites.fixed(fix.id().value()))));
        if (!reached.isComplete()) {
            return new Assessment(figures, List.of());
        }
        List<Diagnostic> findings = new ArrayList<>();
        facts(study, findings);
        fixes(study, working, findings);
        feelings(study, felt, findings);
        promises(study, findings);
        return new Assessment(figures, study.news(findings));
    }

    private static List<String> felt(Scenario scenario) {
        return scenario.states().stream()
                .map(State::feels)
                .filter(Objects::nonNull)
                .map(Located::value)
                .distinct()
                .toList();
    }

    private static void facts(Study study, List<Diagnostic> findings) {
        Reached reached = study.reached();
        for (Fact fact : study.scenario().facts()) {
            String id = fact.id().value();
            if (!reached.isReached(reached.sites().told(id))) {
                findings.add(study.finding(
                        Code.FACT_TOLD_BY_NOBODY,
                        fact.id().span(),
                        "facts." + id,
                        "no play ever learns the fact %s".formatted(Wording.quoted(id)),
                        "something tells it, but never comes up: look at the conditions before it",
                        study.anatomy().toldAt(id)));
            }
        }
        List<Quiz> quiz = study.scenario().quiz();
        for (int i = 0; i < quiz.size(); i++) {
            Located<String> about = quiz.get(i).about();
            if (!reached.isReached(reached.sites().told(about.value()))) {
                findings.add(study.finding(
                        Code.QUIZ_ABOUT_UNTOLD,
                        about.span(),
                        "quiz[" + i + "].about",
                        "this is asked after no play: none ever learns %s".formatted(Wording.quoted(about.value())),
                        "ask about a fact that she tells, or let her tell this one"));
            }
        }
    }

    private static void fixes(Study study, List<Fix> working, List<Diagnostic> findings) {
        Reached reached = study.reached();
        Set<String> tried = study.anatomy().named(Role.SOLVE);
        for (Fix fix : working) {
            String id = fix.id().value();
            if (tried.contains(id) && !reached.isReached(reached.sites().fixed(id))) {
                findings.add(study.finding(
                        Code.FIX_CANNOT_WORK,
                        fix.id().span(),
                        "fixes." + id,
                        "the fix %s works in no play".formatted(Wording.quoted(id)),
                        "let what it needs be told before it is on offer, or mark it 'always-fails: true'"));
            }
        }
    }

    private static void feelings(Study study, List<String> felt, List<Diagnostic> findings) {
        Reached reached = study.reached();
        for (Feeling feeling : study.scenario().feelings()) {
            String id = feeling.id().value();
            if (felt.contains(id) && !reached.isReached(reached.sites().met(id))) {
                findings.add(study.finding(
                        Code.FEELING_NEVER_MET,
                        feeling.id().span(),
                        "feelings." + id,
                        "no play ever meets the feeling %s, although a state feels it".formatted(Wording.quoted(id)),
                        "offer a reply that names it in a state that feels it, after its cue was given"));
            }
        }
    }

    private static void promises(Study study, List<Diagnostic> findings) {
        Reached reached = study.reached();
        Set<String> made = study.anatomy().named(Role.PROMISE);
        for (Promise promise : study.scenario().promises()) {
            String id = promise.id().value();
            if (made.contains(id) && !reached.isReached(reached.sites().kept(id))) {
                findings.add(study.finding(
                        Code.PROMISE_NOTHING_KEEPS,
                        promise.id().span(),
                        "promises." + id,
                        "no play ever keeps the promise %s".formatted(Wording.quoted(id)),
                        "what keeps it never comes up while it is open; offer it before the promise falls due"));
            }
        }
    }
}
