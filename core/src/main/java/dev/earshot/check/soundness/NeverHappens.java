package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.RelaxedReachability;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.compiled.CoveragePoints;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.explore.Reachability;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    public Assessment assess(Analysis analysis) {
        Reachability reached = analysis.reached();
        Scenario scenario = analysis.scenario();
        CoveragePoints sites = reached.sites();
        List<Fix> working =
                scenario.fixes().stream().filter(fix -> !fix.alwaysFails()).toList();
        List<String> felt = felt(scenario);
        List<Figure> figures = List.of(
                analysis.missing(
                        "facts-not-told",
                        "figure.facts-not-told",
                        scenario.facts(),
                        fact -> reached.isReached(sites.told(fact.id().value()))),
                analysis.missing(
                        "feelings-not-met",
                        "figure.feelings-not-met",
                        felt,
                        feeling -> reached.isReached(sites.met(feeling))),
                analysis.missing(
                        "fixes-not-working",
                        "figure.fixes-not-working",
                        working,
                        fix -> reached.isReached(sites.fixed(fix.id().value()))));
        if (!reached.isComplete()) {
            return new Assessment(figures, List.of());
        }
        List<Diagnostic> findings = new ArrayList<>();
        findings.addAll(fixes(analysis, working));
        findings.addAll(facts(analysis, working));
        feelings(analysis, felt, findings);
        promises(analysis, findings);
        return new Assessment(figures, analysis.news(findings));
    }

    private static List<String> felt(Scenario scenario) {
        return scenario.states().stream()
                .map(State::feels)
                .filter(Objects::nonNull)
                .map(Located::value)
                .distinct()
                .toList();
    }

    /** Whether some play offers a reply that does something in this role with this name. */
    private static boolean isTried(Analysis analysis, Role role, String name) {
        return analysis.index()
                .acts(role)
                .filter(act -> ScenarioParts.values(act.act().about().stream()).contains(name))
                .anyMatch(act -> analysis.isOffered(act.of().reply().id().value()));
    }

    private static boolean isTold(Analysis analysis, String fact) {
        return analysis.reached().isReached(analysis.reached().sites().told(fact));
    }

    /** The scenario as it would be if those fixes worked of which it is known without playing that they cannot. */
    private static RelaxedReachability mended(Analysis analysis, List<Fix> working) {
        List<String> known = working.stream()
                .map(fix -> fix.id().value())
                .filter(id -> analysis.isKnown("fixes." + id, Code.FIX_CANNOT_WORK))
                .toList();
        return analysis.index().possible(known);
    }

    /** Whether it is only missing because such a fix does not work. */
    private static boolean followsFrom(
            RelaxedReachability mended,
            String name,
            BiPredicate<RelaxedReachability, String> happens,
            Analysis analysis) {
        return happens.test(mended, name) && !happens.test(analysis.index().possible(), name);
    }

    /** Fixes that are tried in vain. */
    private static List<Diagnostic> fixes(Analysis analysis, List<Fix> working) {
        RelaxedReachability mended = mended(analysis, working);
        Reachability reached = analysis.reached();
        return working.stream()
                .filter(fix -> isTried(analysis, Role.SOLVE, fix.id().value()))
                .filter(fix -> !reached.isReached(reached.sites().fixed(fix.id().value())))
                .filter(fix -> !followsFrom(mended, fix.id().value(), RelaxedReachability::works, analysis))
                .map(fix -> fix(analysis, fix))
                .toList();
    }

    private static Diagnostic fix(Analysis analysis, Fix fix) {
        String id = fix.id().value();
        Optional<Located<String>> untold = fix.needs().stream()
                .filter(need -> !isTold(analysis, need.value()))
                .findFirst();
        if (untold.isPresent()) {
            String need = untold.get().value();
            return analysis.finding(
                    Code.FIX_CANNOT_WORK,
                    untold.get().span(),
                    "fixes." + id + ".needs",
                    Message.of(
                            "fix-cannot-work.never-learnt", "id", Argument.quoted(id), "need", Argument.quoted(need)),
                    Message.of("fix-cannot-work.never-learnt.help"),
                    analysis.index().toldAt(need));
        }
        return analysis.finding(
                Code.FIX_CANNOT_WORK,
                fix.id().span(),
                "fixes." + id,
                Message.of("fix-cannot-work.never-in-time", "id", Argument.quoted(id)),
                Message.of("fix-cannot-work.never-in-time.help"));
    }

    /** Each once: where a fix needs it, there; where a question asks for it, there; else where it is declared. */
    private static List<Diagnostic> facts(Analysis analysis, List<Fix> working) {
        Map<String, Diagnostic> findings = new LinkedHashMap<>();
        Set<String> missed = working.stream()
                .filter(fix -> isTried(analysis, Role.SOLVE, fix.id().value()))
                .flatMap(fix -> fix.needs().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        RelaxedReachability mended = mended(analysis, working);
        Predicate<String> isMissing = fact -> !isTold(analysis, fact)
                && !missed.contains(fact)
                && !followsFrom(mended, fact, RelaxedReachability::isTold, analysis);
        List<Quiz> quiz = analysis.scenario().quiz();
        for (int i = 0; i < quiz.size(); i++) {
            Located<String> about = quiz.get(i).about();
            if (isMissing.test(about.value())) {
                findings.putIfAbsent(about.value(), question(analysis, about, "quiz[" + i + "].about"));
            }
        }
        for (Fact fact : analysis.scenario().facts()) {
            String id = fact.id().value();
            if (isMissing.test(id)) {
                findings.putIfAbsent(id, untold(analysis, fact));
            }
        }
        return List.copyOf(findings.values());
    }

    private static Diagnostic question(Analysis analysis, Located<String> about, String path) {
        String fact = about.value();
        return analysis.finding(
                Code.QUIZ_ABOUT_UNTOLD,
                about.span(),
                path + "[" + fact + "]",
                Message.of("quiz-about-untold.never", "fact", Argument.quoted(fact)),
                Message.of("quiz-about-untold.never.help"),
                analysis.index().toldAt(fact));
    }

    private static Diagnostic untold(Analysis analysis, Fact fact) {
        String id = fact.id().value();
        return analysis.finding(
                Code.FACT_TOLD_BY_NOBODY,
                fact.id().span(),
                "facts." + id,
                Message.of("fact-told-by-nobody.never", "id", Argument.quoted(id)),
                Message.of("fact-told-by-nobody.never.help"),
                analysis.index().toldAt(id));
    }

    private static void feelings(Analysis analysis, List<String> felt, List<Diagnostic> findings) {
        Reachability reached = analysis.reached();
        for (Feeling feeling : analysis.scenario().feelings()) {
            String id = feeling.id().value();
            String path = "feelings." + id;
            if (felt.contains(id)
                    && !reached.isReached(reached.sites().met(id))
                    && !analysis.isKnown(path, Code.FEELING_NEVER_MET, Code.CUE_NEVER_GIVEN)) {
                Message help = reached.isReached(reached.sites().cue(id))
                        ? Message.of("feeling-never-met.never.name-it.help", "id", id)
                        : Message.of("feeling-never-met.never.no-cue.help", "id", id);
                findings.add(analysis.finding(
                        Code.FEELING_NEVER_MET,
                        feeling.id().span(),
                        path,
                        Message.of("feeling-never-met.never", "id", Argument.quoted(id)),
                        help));
            }
        }
    }

    private static void promises(Analysis analysis, List<Diagnostic> findings) {
        Reachability reached = analysis.reached();
        for (Promise promise : analysis.scenario().promises()) {
            String id = promise.id().value();
            if (isTried(analysis, Role.PROMISE, id)
                    && !reached.isReached(reached.sites().kept(id))) {
                findings.add(analysis.finding(
                        Code.PROMISE_NOTHING_KEEPS,
                        promise.id().span(),
                        "promises." + id,
                        Message.of("promise-nothing-keeps.never", "id", Argument.quoted(id)),
                        Message.of("promise-nothing-keeps.never.help")));
            }
        }
    }
}
