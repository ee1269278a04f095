package dev.earshot.resolve;

import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Clause;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.NameKind;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names that point nowhere, and for behaviours that are about the wrong thing. It takes a scenario that could
 * only partly be read, too: an empty name stands for one that was reported when it was read.
 */
public final class NameResolution {
    private static final Path STATES = Path.DOCUMENT.key("states");
    private static final Path EVERYWHERE = Path.DOCUMENT.key("everywhere");

    private final Scenario scenario;
    private final KnownNames known;
    private final NameReports reports;
    private final BehaviourResolution behaviours;

    private NameResolution(String file, Scenario scenario, Rubric rubric) {
        this.scenario = scenario;
        this.known = new KnownNames(scenario, rubric);
        this.reports = new NameReports(file, known);
        this.behaviours = new BehaviourResolution(rubric, reports);
    }

    /** What there is to say about the names of the scenario. */
    public static List<Diagnostic> check(String file, Scenario scenario, Rubric rubric) {
        NameResolution resolution = new NameResolution(file, scenario, rubric);
        resolution.scenario();
        return resolution.reports.found();
    }

    // ---- Every name, in the order of the file ----

    private void scenario() {
        all(scenario.teaches(), NameKind.PRINCIPLE, Path.DOCUMENT.key("teaches"));
        one(
                scenario.customer().givesUp(),
                NameKind.ENDING,
                Path.DOCUMENT.key("customer").key("gives-up"));
        one(scenario.start(), NameKind.STATE, Path.DOCUMENT.key("start"));
        for (Fact fact : scenario.facts()) {
            Path path = Path.DOCUMENT.key("facts").key(fact.id().value());
            speech(fact.answer(), path.key("answer"));
            condition(fact.answersWhen(), path.key("answers-when"));
            speech(fact.answerElse(), path.key("answer-else"));
        }
        for (Fix fix : scenario.fixes()) {
            all(
                    fix.needs(),
                    NameKind.FACT,
                    Path.DOCUMENT.key("fixes").key(fix.id().value()).key("needs"));
        }
        for (Promise promise : scenario.promises()) {
            one(
                    promise.due(),
                    NameKind.STATE,
                    Path.DOCUMENT.key("promises").key(promise.id().value()).key("due"));
        }
        scenario.states().forEach(this::state);
        replies(scenario.everywhereReplies(), EVERYWHERE);
        reactions(scenario.everywhereReacts(), EVERYWHERE.key("reacts"));
        scenario.endings().forEach(this::ending);
        for (int i = 0; i < scenario.quiz().size(); i++) {
            Quiz question = scenario.quiz().get(i);
            one(
                    question.about(),
                    NameKind.FACT,
                    Path.DOCUMENT.key("quiz").entry(i).key("about"));
        }
    }

    private void state(State state) {
        Path path = STATES.key(state.id().value());
        one(state.shows(), NameKind.SHOWN_FEELING, path.key("shows"));
        one(state.feels(), NameKind.FEELING, path.key("feels"));
        all(state.givesCue(), NameKind.FEELING, path.key("gives-cue"));
        speech(state.says(), path.key("says"));
        speech(state.saysAgain(), path.key("says-again"));
        speech(state.saysBack(), path.key("says-back"));
        all(state.tells(), NameKind.FACT, path.key("tells"));
        replies(state.replies(), path);
        reactions(state.reacts(), path.key("reacts"));
    }

    private void ending(Ending ending) {
        Path path = Path.DOCUMENT.key("endings").key(ending.id().value());
        condition(ending.selfSufficient(), path.key("self-sufficient").key("when"));
        all(ending.keeps(), NameKind.PROMISE, path.key("keeps"));
        speech(ending.says(), path.key("says"));
    }

    private void replies(List<Reply> replies, Path parent) {
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            Path path = parent.key("replies").entry(i);
            for (int j = 0; j < reply.does().size(); j++) {
                act(reply.does().get(j), path.key("does").entry(j));
            }
            condition(reply.when(), path.key("when"));
            if (reply.customerSays().size() == 1) {
                reaction(reply.customerSays().get(0), path.key("customer-says"));
            } else {
                reactions(reply.customerSays(), path.key("customer-says"));
            }
            all(reply.finds(), NameKind.FACT, path.key("finds"));
            scope(reply.scope(), path);
        }
    }

    private void reactions(List<Reaction> reactions, Path path) {
        for (int i = 0; i < reactions.size(); i++) {
            reaction(reactions.get(i), path.entry(i));
        }
    }

    private void reaction(Reaction reaction, Path path) {
        condition(reaction.when(), path.key("when"));
        // A reply's own answer may be only a line.
        boolean lineOnly = reaction.says() != null && reaction.says().span().equals(reaction.span());
        speech(reaction.says(), lineOnly ? path : path.key("says"));
        one(reaction.to(), NameKind.PLACE, path.key("to"));
        all(reaction.tells(), NameKind.FACT, path.key("tells"));
        all(reaction.givesCue(), NameKind.FEELING, path.key("gives-cue"));
        scope(reaction.scope(), path);
    }

    private void scope(Scope scope, Path path) {
        all(scope.in(), NameKind.STATE, path.key("in"));
        all(scope.notIn(), NameKind.STATE, path.key("not-in"));
    }

    private void speech(@Nullable Speech speech, Path path) {
        List<Speech.Part> parts = speech == null ? List.of() : speech.parts();
        for (int i = 0; i < parts.size(); i++) {
            Speech.Part part = parts.get(i);
            Path at = path.key(speech.key()).entry(i);
            condition(part.when(), at.key("when"));
            speech(part.says(), at.key("says"));
            all(part.tells(), NameKind.FACT, at.key("tells"));
            all(part.givesCue(), NameKind.FEELING, at.key("gives-cue"));
        }
    }

    private void condition(@Nullable Condition condition, Path path) {
        if (condition == null) {
            return;
        }
        Clause clause = condition.clause();
        clause.names().forEach(name -> one(name.name(), name.kind(), path.key(clause.key())));
        List<Condition> parts = condition.parts();
        for (int i = 0; i < parts.size(); i++) {
            condition(parts.get(i), condition.pathOf(i, path));
        }
    }

    private void act(Act act, Path path) {
        behaviours.ofAct(act, path).ifPresent(behaviour -> arguments(act, behaviour, path.key(behaviour.id())));
    }

    private void arguments(Act act, Behaviour behaviour, Path path) {
        act.handOver().ifPresent(handOver -> all(handOver.with(), NameKind.FACT, path.key("with")));
        NameKind kind = switch (behaviour.takes()) {
            case FACTS, MAYBE_FACTS, NOTHING, HAND_OVER -> NameKind.FACT;
            case MAYBE_FEELING -> behaviour.role() == Role.ASK_OPEN ? NameKind.FEELING : NameKind.SHOWN_FEELING;
            case FIX -> NameKind.FIX;
            case PROMISE -> NameKind.PROMISE;
        };
        all(act.about(), kind, path);
    }

    // ---- One name ----

    private void all(List<Located<String>> names, NameKind kind, Path path) {
        names.forEach(name -> one(name, kind, path));
    }

    private void one(@Nullable Located<String> name, NameKind kind, Path path) {
        if (name == null || name.value().isEmpty()) {
            return;
        }
        if (kind == NameKind.BEHAVIOUR) {
            behaviours.judged(name, path);
        } else if (!known.has(kind, name.value())) {
            if (kind == NameKind.FLAG) {
                reports.unknownFlag(name, path);
            } else {
                reports.unknown(name, kind, path);
            }
        }
    }
}
