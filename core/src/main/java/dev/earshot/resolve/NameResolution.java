package dev.earshot.resolve;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Path;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Quiz;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Scope;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names that point nowhere, and for behaviours that are about the wrong thing. It takes a scenario that could
 * only partly be read, too: an empty name stands for one that was reported when it was read.
 */
public final class NameResolution {
    /** Nobody reads help on more than this, and looking for near names is dear. */
    private static final int MOST_GUESSES = 100;

    private static final Path STATES = Path.DOCUMENT.key("states");
    private static final Path EVERYWHERE = Path.DOCUMENT.key("everywhere");

    private final String file;
    private final Scenario scenario;
    private final Rubric rubric;
    private final List<Diagnostic> found = new ArrayList<>();
    private int guesses;

    private final KnownNames known;
    private final Map<String, Integer> behaviours = new HashMap<>();
    /** By number. */
    private final boolean[] verdictOnReply;

    private NameResolution(String file, Scenario scenario, Rubric rubric) {
        this.file = file;
        this.scenario = scenario;
        this.rubric = rubric;
        this.known = KnownNames.of(scenario, rubric);
        this.verdictOnReply = new boolean[rubric.behaviours().size()];
        for (int number = 0; number < verdictOnReply.length; number++) {
            behaviours.put(rubric.behaviours().get(number).id(), number);
            verdictOnReply[number] = canJudgeAReply(number);
        }
    }

    /** What there is to say about the names of the scenario. */
    public static List<Diagnostic> check(String file, Scenario scenario, Rubric rubric) {
        NameResolution references = new NameResolution(file, scenario, rubric);
        references.scenario();
        return List.copyOf(references.found);
    }

    // ---- Every name, in the order of the file ----

    private void scenario() {
        all(scenario.teaches(), known.principles(), Path.DOCUMENT.key("teaches"));
        one(
                scenario.customer().givesUp(),
                known.endings(),
                Path.DOCUMENT.key("customer").key("gives-up"));
        one(scenario.start(), known.states(), Path.DOCUMENT.key("start"));
        for (Fact fact : scenario.facts()) {
            Path path = Path.DOCUMENT.key("facts").key(fact.id().value());
            speech(fact.answer(), path.key("answer"));
            condition(fact.answersWhen(), path.key("answers-when"));
            speech(fact.answerElse(), path.key("answer-else"));
        }
        for (Fix fix : scenario.fixes()) {
            all(
                    fix.needs(),
                    known.facts(),
                    Path.DOCUMENT.key("fixes").key(fix.id().value()).key("needs"));
        }
        for (Promise promise : scenario.promises()) {
            one(
                    promise.due(),
                    known.states(),
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
                    known.facts(),
                    Path.DOCUMENT.key("quiz").entry(i).key("about"));
        }
    }

    private void state(State state) {
        Path path = STATES.key(state.id().value());
        one(state.shows(), known.shownFeelings(), path.key("shows"));
        one(state.feels(), known.feelings(), path.key("feels"));
        all(state.givesCue(), known.feelings(), path.key("gives-cue"));
        speech(state.says(), path.key("says"));
        speech(state.saysAgain(), path.key("says-again"));
        speech(state.saysBack(), path.key("says-back"));
        all(state.tells(), known.facts(), path.key("tells"));
        replies(state.replies(), path);
        reactions(state.reacts(), path.key("reacts"));
    }

    private void ending(Ending ending) {
        Path path = Path.DOCUMENT.key("endings").key(ending.id().value());
        condition(ending.selfSufficient(), path.key("self-sufficient").key("when"));
        all(ending.keeps(), known.promises(), path.key("keeps"));
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
                reaction(reply.customerSays().get(0), path.key("she-says"));
            } else {
                reactions(reply.customerSays(), path.key("she-says"));
            }
            all(reply.finds(), known.facts(), path.key("finds"));
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
        one(reaction.to(), known.places(), path.key("to"));
        all(reaction.tells(), known.facts(), path.key("tells"));
        all(reaction.givesCue(), known.feelings(), path.key("gives-cue"));
        scope(reaction.scope(), path);
    }

    private void scope(Scope scope, Path path) {
        all(scope.in(), known.states(), path.key("in"));
        all(scope.notIn(), known.states(), path.key("not-in"));
    }

    private void speech(@Nullable Speech speech, Path path) {
        if (speech instanceof Speech.FirstOf first) {
            parts(first.parts(), path.key("first-of"));
        } else if (speech instanceof Speech.AllOf all) {
            parts(all.parts(), path.key("all-of"));
        }
    }

    private void parts(List<Speech.Part> parts, Path path) {
        for (int i = 0; i < parts.size(); i++) {
            Speech.Part part = parts.get(i);
            Path at = path.entry(i);
            condition(part.when(), at.key("when"));
            speech(part.says(), at.key("says"));
            all(part.tells(), known.facts(), at.key("tells"));
            all(part.givesCue(), known.feelings(), at.key("gives-cue"));
        }
    }

    private void condition(@Nullable Condition condition, Path path) {
        if (condition == null) {
            return;
        }
        if (condition instanceof Condition.All all) {
            all(all, path);
        } else if (condition instanceof Condition.Any any) {
            conditions(any.conditions(), path.key("any"));
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition(), path.key("not"));
        } else if (condition instanceof Condition.DidAny did) {
            did.behaviours().forEach(name -> behaviour(name, path.key("did-any")));
        } else if (condition instanceof Condition.DidAll did) {
            did.behaviours().forEach(name -> behaviour(name, path.key("did-all")));
        } else if (condition instanceof Condition.Failed failed) {
            one(failed.fix(), known.fixes(), path.key("failed"));
        } else if (condition instanceof Condition.ToldAny told) {
            all(told.facts(), known.facts(), path.key("told-any"));
        } else if (condition instanceof Condition.ToldAll told) {
            all(told.facts(), known.facts(), path.key("told-all"));
        } else if (condition instanceof Condition.HeardAny heard) {
            all(heard.facts(), known.facts(), path.key("heard-any"));
        } else if (condition instanceof Condition.HeardAll heard) {
            all(heard.facts(), known.facts(), path.key("heard-all"));
        } else if (condition instanceof Condition.Met met) {
            one(met.feeling(), known.feelings(), path.key("met"));
        } else if (condition instanceof Condition.Fixed fixed) {
            one(fixed.fix(), known.fixes(), path.key("fixed"));
        } else if (condition instanceof Condition.Promised promised) {
            one(promised.promise(), known.promises(), path.key("promised"));
        } else if (condition instanceof Condition.Kept kept) {
            one(kept.promise(), known.promises(), path.key("kept"));
        } else if (condition instanceof Condition.Broken broken) {
            one(broken.promise(), known.promises(), path.key("broken"));
        } else if (condition instanceof Condition.Flag flag) {
            flag(flag.flag(), path.key("flag"));
        } else if (condition instanceof Condition.Visited visited) {
            one(visited.state(), known.states(), path.key("visited"));
        } else if (condition instanceof Condition.Mood mood) {
            one(mood.mood(), known.moods(), path.key("mood"));
        } else if (!(condition instanceof Condition.MeterIn || condition instanceof Condition.TurnIn)) {
            throw new IllegalStateException("a condition nobody checks: " + condition);
        }
    }

    private void all(Condition.All all, Path path) {
        List<Condition> conditions = all.conditions();
        boolean severalKeys = !conditions.isEmpty()
                && conditions.get(0).span().start().equals(all.span().start());
        if (severalKeys) {
            conditions.forEach(condition -> condition(condition, path));
        } else {
            conditions(conditions, path.key("all"));
        }
    }

    private void conditions(List<Condition> conditions, Path path) {
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), path.entry(i));
        }
    }

    // ---- One name ----

    private void all(List<Located<String>> names, KnownNames.Kind kind, Path path) {
        names.forEach(name -> one(name, kind, path));
    }

    private void one(@Nullable Located<String> name, KnownNames.Kind kind, Path path) {
        if (name == null || name.value().isEmpty() || kind.has(name.value())) {
            return;
        }
        String message = "there is no %s called %s".formatted(kind.what(), Wording.quoted(name.value()));
        report(kind.code(), name, path, message, help(name.value(), kind));
    }

    private void flag(Located<String> flag, Path path) {
        if (flag.value().isEmpty() || known.flags().has(flag.value())) {
            return;
        }
        String message = "the flag %s is never set".formatted(Wording.quoted(flag.value()));
        String near = guess(flag.value(), known.flags());
        String help = near != null ? near : "set it with 'sets' on a reply or a reaction";
        report(known.flags().code(), flag, path, message, help);
    }

    private @Nullable String help(String name, KnownNames.Kind wanted) {
        for (KnownNames.Kind kind : List.of(
                known.states(), known.endings(), known.facts(), known.feelings(), known.fixes(), known.promises())) {
            if (kind.has(name)) {
                String article = kind == known.endings() ? "an" : "a";
                String wantedArticle = wanted == known.endings() ? "an" : "a";
                return "%s is %s %s; here %s %s belongs"
                        .formatted(Wording.quoted(name), article, kind.what(), wantedArticle, wanted.what());
            }
        }
        return guess(name, wanted);
    }

    private @Nullable String guess(String name, KnownNames.Kind kind) {
        if (guesses++ >= MOST_GUESSES || kind.names().isEmpty()) {
            return null;
        }
        return Wording.didYouMean(name, kind.names(), "there are");
    }

    // ---- Behaviours ----

    private void behaviour(Located<String> name, Path path) {
        Integer number = behaviours.get(name.value());
        if (number == null) {
            if (!name.value().isEmpty()) {
                unknownBehaviour(name, path, rubric.behaviours());
            }
        } else if (!verdictOnReply[number]) {
            String message = "%s is never a verdict on a reply".formatted(Wording.quoted(name.value()));
            String help = "it is given when a state is left or the play ends; ask for what led there instead";
            report(Code.VERDICT_OF_NO_REPLY, name, path, message, help);
        }
    }

    /** Whether a reply can be judged so, under this rubric or under one that has left a rule out. */
    private boolean canJudgeAReply(int behaviour) {
        boolean elsewhere = false;
        for (ContextRule rule : rubric.rules()) {
            if (rule instanceof ContextRule.Notes notes && notes.becomes() == behaviour) {
                if (notes.event().canBeOfAReply()) {
                    return true;
                }
                elsewhere = true;
            } else if (rule instanceof ContextRule.Closes closes && closes.becomes() == behaviour) {
                elsewhere = true;
            } else if (rule instanceof ContextRule.Replaces replaces && replaces.becomes() == behaviour
                    || rule instanceof ContextRule.Adds adds && adds.becomes() == behaviour) {
                return true;
            }
        }
        return !elsewhere;
    }

    private void unknownBehaviour(Located<String> name, Path path, List<Behaviour> possible) {
        String message = "the rubric %s has no behaviour %s"
                .formatted(Wording.quoted(rubric.id()), Wording.quoted(name.value()));
        KnownNames.Kind kind = KnownNames.Kind.of(
                "behaviour", Code.UNKNOWN_BEHAVIOUR, possible.stream().map(Behaviour::id));
        report(kind.code(), name, path, message, guess(name.value(), kind));
    }

    private void act(Act act, Path path) {
        Located<String> word = act.behaviour();
        if (word.value().isEmpty()) {
            return;
        }
        Integer number = behaviours.get(word.value());
        if (number == null) {
            List<Behaviour> possible =
                    rubric.behaviours().stream().filter(b -> !b.derived()).toList();
            unknownBehaviour(word, path, possible);
            return;
        }
        Behaviour behaviour = rubric.behaviours().get(number);
        if (behaviour.derived()) {
            String message = "%s is what the judge says of a reply, not what a reply does"
                    .formatted(Wording.quoted(behaviour.id()));
            String help = "write what the reply is meant to do; the judge decides the rest";
            report(Code.VERDICT_IN_DOES, word, path, message, help);
            return;
        }
        Optional<String> wrong = ActArguments.wrong(act, behaviour);
        if (wrong.isPresent()) {
            String help = "for example: " + ActArguments.example(behaviour);
            report(Code.BEHAVIOUR_ARGUMENT, word, path, wrong.get(), help);
        } else {
            arguments(act, behaviour, path.key(behaviour.id()));
        }
    }

    private void arguments(Act act, Behaviour behaviour, Path path) {
        act.handOver().ifPresent(handOver -> all(handOver.with(), known.facts(), path.key("with")));
        KnownNames.Kind kind = switch (behaviour.takes()) {
            case FACTS, MAYBE_FACTS, NOTHING, HAND_OVER -> known.facts();
            case MAYBE_FEELING -> behaviour.role() == Role.ASK_OPEN ? known.feelings() : known.shownFeelings();
            case FIX -> known.fixes();
            case PROMISE -> known.promises();
        };
        all(act.about(), kind, path);
    }

    private void report(Code code, Located<String> name, Path path, String message, @Nullable String help) {
        found.add(new Diagnostic(code, file, name.span(), path.toString(), message, help, List.of()));
    }
}
