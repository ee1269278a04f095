package dev.earshot.check;

import dev.earshot.check.Anatomy.Line;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Words of the customer's that no play hears, although what they belong to comes up. What is only there for the case that
 * nothing else fits, a {@code says-again} or the last part of a {@code first-of}, is a safety net and not held against anybody.
 */
final class LineNeverSaid implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.LINE_NEVER_SAID);
    }

    @Override
    public Assessment assess(Study study) {
        List<Line> lines = study.anatomy().lines().stream()
                .filter(line -> !line.otherwise())
                .toList();
        Figure figure = study.missing(
                "lines-not-said", "lines of the customer, never heard", lines, line -> isSaid(study, line));
        if (!study.reached().isComplete()) {
            return new Assessment(List.of(figure), List.of());
        }
        Set<Condition> reported = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Diagnostic> findings = lines.stream()
                .filter(line -> !isSaid(study, line))
                .filter(line -> comesUp(study, line))
                .filter(line ->
                        line.before().stream().noneMatch(when -> isHeld(study, when) && isConstant(study, when)))
                .filter(line -> line.within() == null || isHeld(study, line.within()) || reported.add(line.within()))
                .map(line -> finding(study, line))
                .toList();
        return new Assessment(List.of(figure), findings);
    }

    private static boolean isSaid(Study study, Line line) {
        Reached reached = study.reached();
        return reached.isAnyReached(reached.sites().said(line.words()));
    }

    private static boolean isHeld(Study study, Condition condition) {
        Reached reached = study.reached();
        return reached.isAnyReached(reached.sites().held(condition));
    }

    /** Whether it is asked and always the same: that is said of the condition. */
    private static boolean isConstant(Study study, Condition condition) {
        Reached reached = study.reached();
        return isHeld(study, condition) != reached.isAnyReached(reached.sites().notHeld(condition));
    }

    /** Whether what it belongs to comes up; if not, that is what is to be said. */
    private static boolean comesUp(Study study, Line line) {
        Reached reached = study.reached();
        Anatomy.Owner owner = line.owner();
        if (owner.row() != null) {
            return reached.isAnyReached(reached.sites().taken(owner.row().reaction()));
        }
        if (owner.ending() != null) {
            return reached.isReached(reached.sites().ending(owner.ending().id().value()));
        }
        if (owner.fact() != null) {
            return isAnswer(study, owner.fact(), line);
        }
        return study.isEntered(owner.state(), Scope.EVERY_STATE);
    }

    /** Whether the fact is asked for, and nothing is said of the condition on which it is answered. */
    private static boolean isAnswer(Study study, Fact fact, Line line) {
        String id = fact.id().value();
        boolean asked = study.anatomy()
                .deeds(Role.ASK)
                .filter(deed -> study.isOffered(deed.of().reply().id().value()))
                .anyMatch(deed -> Anatomy.values(deed.act().about().stream()).contains(id));
        Condition when = fact.answersWhen();
        boolean otherwise = line.path().startsWith("facts." + id + ".answer-else");
        return asked && (when == null || !isConstant(study, when) && (!otherwise || isHeld(study, when)));
    }

    private static Diagnostic finding(Study study, Line line) {
        return study.finding(
                Code.LINE_NEVER_SAID,
                line.words().span(),
                line.path(),
                "nobody ever hears %s".formatted(Wording.quoted(text(line.words()))),
                help(study, line));
    }

    private static String help(Study study, Line line) {
        if (line.within() != null && !isHeld(study, line.within())) {
            return "its 'when' holds in no play: change it, or let what it waits for happen before";
        }
        if (line.behind()) {
            return "a part before it fits every time: put this one before it, or let that one's 'when' ask for more";
        }
        if (line.owner().fact() != null) {
            return "whenever somebody asks, it has been told already: take it out, or tell the fact later";
        }
        if (line.owner().row() != null) {
            return "every reply that gets here has words of its own in 'she-says': take this out, or those";
        }
        return "no play comes back to this state: take it out, or let a reaction lead back here";
    }

    private static String text(Speech words) {
        return words instanceof Speech.Plain plain
                ? plain.text().value()
                : ((Speech.OneOf) words).variants().get(0).value();
    }
}
