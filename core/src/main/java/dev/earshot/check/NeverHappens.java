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
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        Scenario scenario = study.scenario();
        Sites sites = reached.sites();
        List<Fix> working =
                scenario.fixes().stream().filter(fix -> !fix.alwaysFails()).toList();
        List<String> felt = felt(scenario);
        List<Figure> figures = List.of(
                study.missing(
                        "facts-not-told",
                        "facts, never learnt",
                        scenario.facts(),
                        fact -> reached.isReached(sites.told(fact.id().value()))),
                study.missing(
                        "feelings-not-met",
                        "felt feelings, never met",
                        felt,
                        feeling -> reached.isReached(sites.met(feeling))),
                study.missing(
                        "fixes-not-working",
                        "fixes that can work, never working",
                        working,
                        fix -> reached.isReached(sites.fixed(fix.id().value()))));
        if (!reached.isComplete()) {
            return new Assessment(figures, List.of());
        }
        List<Diagnostic> findings = new ArrayList<>();
        findings.addAll(fixes(study, working));
        findings.addAll(facts(study, working));
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

    /** Whether some play offers a reply that does something in this role with this name. */
    private static boolean isTried(Study study, Role role, String name) {
        return study.anatomy()
                .deeds(role)
                .filter(deed -> Anatomy.values(deed.act().about().stream()).contains(name))
                .anyMatch(deed -> study.isOffered(deed.of().reply().id().value()));
    }

    private static boolean isTold(Study study, String fact) {
        return study.reached().isReached(study.reached().sites().told(fact));
    }

    /** The scenario as it would be if those fixes worked of which it is known without playing that they cannot. */
    private static Possible mended(Study study, List<Fix> working) {
        List<String> known = working.stream()
                .map(fix -> fix.id().value())
                .filter(id -> study.isKnown("fixes." + id, Code.FIX_CANNOT_WORK))
                .toList();
        return new Possible(study.anatomy(), known);
    }

    /** Whether it is only missing because such a fix does not work. */
    private static boolean followsFrom(
            Possible mended, String name, BiPredicate<Possible, String> happens, Study study) {
        return happens.test(mended, name) && !happens.test(study.anatomy().possible(), name);
    }

    /** Fixes that are tried in vain. */
    private static List<Diagnostic> fixes(Study study, List<Fix> working) {
        Possible mended = mended(study, working);
        Reached reached = study.reached();
        return working.stream()
                .filter(fix -> isTried(study, Role.SOLVE, fix.id().value()))
                .filter(fix -> !reached.isReached(reached.sites().fixed(fix.id().value())))
                .filter(fix -> !followsFrom(mended, fix.id().value(), Possible::works, study))
                .map(fix -> fix(study, fix))
                .toList();
    }

    private static Diagnostic fix(Study study, Fix fix) {
        String id = fix.id().value();
        Optional<Located<String>> untold = fix.needs().stream()
                .filter(need -> !isTold(study, need.value()))
                .findFirst();
        if (untold.isPresent()) {
            String need = untold.get().value();
            return study.finding(
                    Code.FIX_CANNOT_WORK,
                    untold.get().span(),
                    "fixes." + id + ".needs",
                    "the fix %s works in no play: none ever learns %s"
                            .formatted(Wording.quoted(id), Wording.quoted(need)),
                    "something tells the fact, and never comes up: look at the conditions before it, or write"
                            + " 'always-fails: true'",
                    study.anatomy().toldAt(need));
        }
        return study.finding(
                Code.FIX_CANNOT_WORK,
                fix.id().span(),
                "fixes." + id,
                "the fix %s works in no play: whenever it is tried, something it needs has not been told"
                        .formatted(Wording.quoted(id)),
                "offer it where all it needs is known, or write 'always-fails: true'");
    }

    /** Each once: where a fix needs it, there; where a question asks for it, there; else where it is declared. */
    private static List<Diagnostic> facts(Study study, List<Fix> working) {
        Map<String, Diagnostic> findings = new LinkedHashMap<>();
        Set<String> missed = working.stream()
                .filter(fix -> isTried(study, Role.SOLVE, fix.id().value()))
                .flatMap(fix -> fix.needs().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        Possible mended = mended(study, working);
        Predicate<String> isMissing = fact ->
                !isTold(study, fact) && !missed.contains(fact) && !followsFrom(mended, fact, Possible::isTold, study);
        List<Quiz> quiz = study.scenario().quiz();
        for (int i = 0; i < quiz.size(); i++) {
            Located<String> about = quiz.get(i).about();
            if (isMissing.test(about.value())) {
                findings.putIfAbsent(about.value(), question(study, about, "quiz[" + i + "].about"));
            }
        }
        for (Fact fact : study.scenario().facts()) {
            String id = fact.id().value();
            if (isMissing.test(id)) {
                findings.putIfAbsent(id, untold(study, fact));
            }
        }
        return List.copyOf(findings.values());
    }

    private static Diagnostic question(Study study, Located<String> about, String path) {
        String fact = about.value();
        return study.finding(
                Code.QUIZ_ABOUT_UNTOLD,
                about.span(),
                path + "[" + fact + "]",
                "this question is never asked: no play learns %s".formatted(Wording.quoted(fact)),
                "something tells the fact, and never comes up: look at the conditions before it, or ask about another",
                study.anatomy().toldAt(fact));
    }

    private static Diagnostic untold(Study study, Fact fact) {
        String id = fact.id().value();
        return study.finding(
                Code.FACT_TOLD_BY_NOBODY,
                fact.id().span(),
                "facts." + id,
                "no play ever learns the fact %s".formatted(Wording.quoted(id)),
                "something tells it, and never comes up: look at the conditions before it",
                study.anatomy().toldAt(id));
    }

    private static void feelings(Study study, List<String> felt, List<Diagnostic> findings) {
        Reached reached = study.reached();
        for (Feeling feeling : study.scenario().feelings()) {
            String id = feeling.id().value();
            String path = "feelings." + id;
            if (felt.contains(id)
                    && !reached.isReached(reached.sites().met(id))
                    && !study.isKnown(path, Code.FEELING_NEVER_MET, Code.CUE_NEVER_GIVEN)) {
                String help = reached.isReached(reached.sites().cue(id))
                        ? "name it ('validate: %s') in a state that feels it, after its cue, and by somebody who has listened: before"
                                + " that it sounds phony"
                        : "its cue is given in no play: look at the conditions before the line with 'gives-cue: %s'";
                findings.add(study.finding(
                        Code.FEELING_NEVER_MET,
                        feeling.id().span(),
                        path,
                        "no play ever meets the feeling %s".formatted(Wording.quoted(id)),
                        help.formatted(id)));
            }
        }
    }

    private static void promises(Study study, List<Diagnostic> findings) {
        Reached reached = study.reached();
        for (Promise promise : study.scenario().promises()) {
            String id = promise.id().value();
            if (isTried(study, Role.PROMISE, id)
                    && !reached.isReached(reached.sites().kept(id))) {
                findings.add(
                        study.finding(
                                Code.PROMISE_NOTHING_KEEPS,
                                promise.id().span(),
                                "promises." + id,
                                "no play ever keeps the promise %s".formatted(Wording.quoted(id)),
                                "what keeps it never comes up while the promise is open: offer it before the promise falls due"));
            }
        }
    }
}
