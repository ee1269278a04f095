package dev.earshot.machine;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.Principle;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Takes;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for names that point nowhere, and for behaviours that are about the wrong thing. It takes a scenario that could
 * only partly be read, too: an empty name stands for one that was reported when it was read.
 */
final class References {
    /** Nobody reads help on more than this, and looking for near names is dear. */
    private static final int MOST_GUESSES = 100;

    private final String file;
    private final Scenario scenario;
    private final Rubric rubric;
    private final List<Diagnostic> found = new ArrayList<>();
    private int guesses;

    private final Names states;
    private final Names endings;
    private final Names places;
    private final Names facts;
    private final Names feelings;
    private final Names shownFeelings;
    private final Names fixes;
    private final Names promises;
    private final Names flags;
    private final Names moods;
    private final Names principles;

    private References(String file, Scenario scenario, Rubric rubric) {
        this.file = file;
        this.scenario = scenario;
        this.rubric = rubric;
        this.states =
                names("state", Code.UNKNOWN_STATE, scenario.states().stream().map(State::id));
        this.endings =
                names("ending", Code.UNKNOWN_STATE, scenario.endings().stream().map(Ending::id));
        this.places = states.and(endings, "state or ending");
        this.facts = names("fact", Code.UNKNOWN_FACT, scenario.facts().stream().map(Fact::id));
        this.feelings = names(
                "feeling", Code.UNKNOWN_FEELING, scenario.feelings().stream().map(Feeling::id));
        this.shownFeelings = feelings.and(
                new Names("feeling", Code.UNKNOWN_FEELING, new LinkedHashSet<>(rubric.feelings())), "feeling");
        this.fixes = names("fix", Code.UNKNOWN_FIX, scenario.fixes().stream().map(Fix::id));
        this.promises = names(
                "promise", Code.UNKNOWN_PROMISE, scenario.promises().stream().map(Promise::id));
        this.flags = names("flag", Code.UNKNOWN_FLAG, flagsSet());
        this.moods = new Names(
                "mood",
                Code.UNKNOWN_MOOD,
                rubric.moods().stream().map(Mood::id).collect(LinkedHashSet::new, Set::add, Set::addAll));
        this.principles = new Names(
                "principle",
                Code.UNKNOWN_PRINCIPLE,
                rubric.principles().stream().map(Principle::id).collect(LinkedHashSet::new, Set::add, Set::addAll));
    }

    /** What there is to say about the names of the scenario. */
    static List<Diagnostic> check(String file, Scenario scenario, Rubric rubric) {
        References references = new References(file, scenario, rubric);
        references.scenario();
        return List.copyOf(references.found);
    }

    /** The names of one kind. */
    private record Names(String what, Code code, Set<String> names) {
        Names and(Names others, String both) {
            Set<String> all = new LinkedHashSet<>(names);
            all.addAll(others.names);
            return new Names(both, code, all);
        }
    }

    private static Names names(String what, Code code, Stream<Located<String>> ids) {
        Set<String> names = new LinkedHashSet<>();
        ids.map(Located::value).filter(id -> !id.isEmpty()).forEach(names::add);
        return new Names(what, code, names);
    }

    private Stream<Located<String>> flagsSet() {
        Stream<Reply> replies = Stream.concat(
                scenario.everywhereReplies().stream(),
                scenario.states().stream().flatMap(state -> state.replies().stream()));
        List<Reply> all = replies.toList();
        Stream<Reaction> rows = Stream.concat(
                scenario.everywhereReacts().stream(),
                scenario.states().stream().flatMap(state -> state.reacts().stream()));
        Stream<Reaction> answers = all.stream().flatMap(reply -> reply.sheSays().stream());
        return Stream.concat(
                all.stream().flatMap(reply -> reply.sets().stream()),
                Stream.concat(rows, answers).flatMap(reaction -> reaction.sets().stream()));
    }

    // ---- Every name, in the order of the file ----

    private void scenario() {
        all(scenario.teaches(), principles, "teaches");
        one(scenario.customer().givesUp(), endings, "customer.gives-up");
        one(scenario.start(), states, "start");
        for (Fact fact : scenario.facts()) {
            String path = "facts." + fact.id().value();
            speech(fact.answer(), path + ".answer");
            condition(fact.answersWhen(), path + ".answers-when");
            speech(fact.answerElse(), path + ".answer-else");
        }
        for (Fix fix : scenario.fixes()) {
            all(fix.needs(), facts, "fixes." + fix.id().value() + ".needs");
        }
        for (Promise promise : scenario.promises()) {
            one(promise.due(), states, "promises." + promise.id().value() + ".due");
        }
        scenario.states().forEach(this::state);
        replies(scenario.everywhereReplies(), "everywhere");
        reactions(scenario.everywhereReacts(), "everywhere.reacts");
        scenario.endings().forEach(this::ending);
        for (int i = 0; i < scenario.quiz().size(); i++) {
            Quiz question = scenario.quiz().get(i);
            one(question.about(), facts, "quiz[" + i + "].about");
        }
    }

    private void state(State state) {
        String path = "states." + state.id().value();
        one(state.shows(), shownFeelings, path + ".shows");
        one(state.feels(), feelings, path + ".feels");
        all(state.givesCue(), feelings, path + ".gives-cue");
        speech(state.says(), path + ".says");
        speech(state.saysAgain(), path + ".says-again");
        speech(state.saysBack(), path + ".says-back");
        all(state.tells(), facts, path + ".tells");
        replies(state.replies(), path);
        reactions(state.reacts(), path + ".reacts");
    }

    private void ending(Ending ending) {
        String path = "endings." + ending.id().value();
        condition(ending.selfSufficient(), path + ".self-sufficient.when");
        all(ending.keeps(), promises, path + ".keeps");
        speech(ending.says(), path + ".says");
    }

    private void replies(List<Reply> replies, String parent) {
        for (int i = 0; i < replies.size(); i++) {
            Reply reply = replies.get(i);
            String path = parent + ".replies[" + i + "]";
            for (int j = 0; j < reply.does().size(); j++) {
                act(reply.does().get(j), path + ".does[" + j + "]");
            }
            condition(reply.when(), path + ".when");
            if (reply.sheSays().size() == 1) {
                reaction(reply.sheSays().get(0), path + ".she-says");
            } else {
                reactions(reply.sheSays(), path + ".she-says");
            }
            all(reply.finds(), facts, path + ".finds");
            scope(reply.scope(), path);
        }
    }

    private void reactions(List<Reaction> reactions, String path) {
        for (int i = 0; i < reactions.size(); i++) {
            reaction(reactions.get(i), path + "[" + i + "]");
        }
    }

    private void reaction(Reaction reaction, String path) {
        condition(reaction.when(), path + ".when");
        // A reply's own answer may be only a line.
        boolean lineOnly = reaction.says() != null && reaction.says().span().equals(reaction.span());
        speech(reaction.says(), lineOnly ? path : path + ".says");
        one(reaction.to(), places, path + ".to");
        all(reaction.tells(), facts, path + ".tells");
        all(reaction.givesCue(), feelings, path + ".gives-cue");
        scope(reaction.scope(), path);
    }

    private void scope(Scope scope, String path) {
        all(scope.in(), states, path + ".in");
        all(scope.notIn(), states, path + ".not-in");
    }

    private void speech(@Nullable Speech speech, String path) {
        if (speech instanceof Speech.FirstOf first) {
            parts(first.parts(), path + ".first-of");
        } else if (speech instanceof Speech.AllOf all) {
            parts(all.parts(), path + ".all-of");
        }
    }

    private void parts(List<Speech.Part> parts, String path) {
        for (int i = 0; i < parts.size(); i++) {
            Speech.Part part = parts.get(i);
            String at = path + "[" + i + "]";
            condition(part.when(), at + ".when");
            speech(part.says(), at + ".says");
            all(part.tells(), facts, at + ".tells");
            all(part.givesCue(), feelings, at + ".gives-cue");
        }
    }

    private void condition(@Nullable Condition condition, String path) {
        if (condition == null) {
            return;
        }
        if (condition instanceof Condition.All all) {
            all(all, path);
        } else if (condition instanceof Condition.Any any) {
            conditions(any.conditions(), path + ".any");
        } else if (condition instanceof Condition.Not not) {
            condition(not.condition(), path + ".not");
        } else if (condition instanceof Condition.DidAny did) {
            did.behaviours().forEach(name -> behaviour(name, path + ".did-any"));
        } else if (condition instanceof Condition.DidAll did) {
            did.behaviours().forEach(name -> behaviour(name, path + ".did-all"));
        } else if (condition instanceof Condition.Failed failed) {
            one(failed.fix(), fixes, path + ".failed");
        } else if (condition instanceof Condition.ToldAny told) {
            all(told.facts(), facts, path + ".told-any");
        } else if (condition instanceof Condition.ToldAll told) {
            all(told.facts(), facts, path + ".told-all");
        } else if (condition instanceof Condition.HeardAny heard) {
            all(heard.facts(), facts, path + ".heard-any");
        } else if (condition instanceof Condition.HeardAll heard) {
            all(heard.facts(), facts, path + ".heard-all");
        } else if (condition instanceof Condition.Met met) {
            one(met.feeling(), feelings, path + ".met");
        } else if (condition instanceof Condition.Fixed fixed) {
            one(fixed.fix(), fixes, path + ".fixed");
        } else if (condition instanceof Condition.Promised promised) {
            one(promised.promise(), promises, path + ".promised");
        } else if (condition instanceof Condition.Kept kept) {
            one(kept.promise(), promises, path + ".kept");
        } else if (condition instanceof Condition.Broken broken) {
            one(broken.promise(), promises, path + ".broken");
        } else if (condition instanceof Condition.Flag flag) {
            flag(flag.flag(), path + ".flag");
        } else if (condition instanceof Condition.Visited visited) {
            one(visited.state(), states, path + ".visited");
        } else if (condition instanceof Condition.Mood mood) {
            one(mood.mood(), moods, path + ".mood");
        } else if (!(condition instanceof Condition.MeterIn || condition instanceof Condition.TurnIn)) {
            throw new IllegalStateException("a condition nobody checks: " + condition);
        }
    }

    private void all(Condition.All all, String path) {
        List<Condition> conditions = all.conditions();
        boolean severalKeys = !conditions.isEmpty()
                && conditions.get(0).span().start().equals(all.span().start());
        if (severalKeys) {
            conditions.forEach(condition -> condition(condition, path));
        } else {
            conditions(conditions, path + ".all");
        }
    }

    private void conditions(List<Condition> conditions, String path) {
        for (int i = 0; i < conditions.size(); i++) {
            condition(conditions.get(i), path + "[" + i + "]");
        }
    }

    // ---- One name ----

    private void all(List<Located<String>> names, Names known, String path) {
        names.forEach(name -> one(name, known, path));
    }

    private void one(@Nullable Located<String> name, Names known, String path) {
        if (name == null || name.value().isEmpty() || known.names().contains(name.value())) {
            return;
        }
        String value = name.value();
        String message = "there is no %s called %s".formatted(known.what(), Wording.quoted(value));
        report(known.code(), name, path, message, help(value, known));
    }

    private void flag(Located<String> flag, String path) {
        if (flag.value().isEmpty() || flags.names().contains(flag.value())) {
            return;
        }
        String message = "the flag %s is never set".formatted(Wording.quoted(flag.value()));
        String near = guess(flag.value(), flags);
        String help = near != null ? near : "set it with 'sets' on a reply or a reaction";
        report(Code.UNKNOWN_FLAG, flag, path, message, help);
    }

    private @Nullable String help(String name, Names known) {
        for (Names other : List.of(states, endings, facts, feelings, fixes, promises)) {
            if (other.names().contains(name)) {
                return "%s is a %s; here a %s belongs"
                        .formatted(Wording.quoted(name), other.what(), known.what())
                        .replace(" a ending", " an ending");
            }
        }
        return guess(name, known);
    }

    private @Nullable String guess(String name, Names known) {
        if (guesses++ >= MOST_GUESSES) {
            return null;
        }
        return known.names().isEmpty() ? null : Wording.didYouMean(name, known.names(), "there are");
    }

    // ---- Behaviours ----

    private void behaviour(Located<String> name, String path) {
        if (!name.value().isEmpty() && rubric.numberOf(name.value()).isEmpty()) {
            unknownBehaviour(name, path, rubric.behaviours());
        }
    }

    private void unknownBehaviour(Located<String> name, String path, List<Behaviour> known) {
        Set<String> words = new LinkedHashSet<>();
        known.forEach(behaviour -> words.add(behaviour.id()));
        String message = "the rubric %s has no behaviour %s"
                .formatted(Wording.quoted(rubric.id()), Wording.quoted(name.value()));
        String help = guess(name.value(), new Names("behaviour", Code.UNKNOWN_BEHAVIOUR, words));
        report(Code.UNKNOWN_BEHAVIOUR, name, path, message, help);
    }

    private void act(Act act, String path) {
        Located<String> word = act.behaviour();
        if (word.value().isEmpty()) {
            return;
        }
        Optional<Behaviour> known = rubric.numberOf(word.value()).map(rubric.behaviours()::get);
        if (known.isEmpty()) {
            unknownBehaviour(
                    word,
                    path,
                    rubric.behaviours().stream().filter(b -> !b.derived()).toList());
            return;
        }
        Behaviour behaviour = known.get();
        if (behaviour.derived()) {
            String message = "%s is what the judge says of a reply, not what a reply does".formatted(quoted(behaviour));
            String help = "write what the reply is meant to do; the judge decides the rest";
            report(Code.VERDICT_IN_DOES, word, path, message, help);
            return;
        }
        Optional<String> wrong = wrongArgument(act, behaviour);
        if (wrong.isPresent()) {
            report(Code.BEHAVIOUR_ARGUMENT, word, path, wrong.get(), "for example: " + example(behaviour));
        } else {
            arguments(act, behaviour, path + "." + behaviour.id());
        }
    }

    private static Optional<String> wrongArgument(Act act, Behaviour behaviour) {
        String word = quoted(behaviour);
        int count = act.about().size();
        if (behaviour.takes() == Takes.HAND_OVER) {
            return act.handOver().isPresent()
                    ? Optional.empty()
                    : Optional.of(word + " does not say where to, and with what");
        }
        if (act.handOver().isPresent()) {
            return Optional.of(word + " has keys of its own here, but takes " + taken(behaviour.takes()));
        }
        boolean right = switch (behaviour.takes()) {
            case NOTHING -> count == 0;
            case FACTS -> count >= 1;
            case MAYBE_FACTS -> true;
            case MAYBE_FEELING -> count <= 1;
            case FIX, PROMISE -> count == 1;
            case HAND_OVER -> false;
        };
        if (right) {
            return Optional.empty();
        }
        String given = count == 0
                ? "nothing"
                : count == 1 ? Wording.quoted(act.about().get(0).value()) : count + " names";
        return Optional.of("%s takes %s, but has %s here".formatted(word, taken(behaviour.takes()), given));
    }

    private static String taken(Takes takes) {
        return switch (takes) {
            case NOTHING -> "nothing";
            case FACTS -> "the facts it is about";
            case MAYBE_FACTS -> "facts, or nothing";
            case MAYBE_FEELING -> "one feeling, or nothing";
            case FIX -> "one fix";
            case PROMISE -> "one promise";
            case HAND_OVER -> "where it goes and with what";
        };
    }

    private static String example(Behaviour behaviour) {
        String word = behaviour.id();
        return switch (behaviour.takes()) {
            case NOTHING -> "- " + word;
            case FACTS, MAYBE_FACTS -> "- " + word + ": [a-fact, another-fact]";
            case MAYBE_FEELING -> "- " + word + ": a-feeling";
            case FIX -> "- " + word + ": a-fix";
            case PROMISE -> "- " + word + ": a-promise";
            case HAND_OVER -> "- " + word + ": { to: Idris, with: told }";
        };
    }

    private void arguments(Act act, Behaviour behaviour, String path) {
        act.handOver().ifPresent(handOver -> all(handOver.with(), facts, path + ".with"));
        Names known = switch (behaviour.takes()) {
            case FACTS, MAYBE_FACTS, NOTHING, HAND_OVER -> facts;
            case MAYBE_FEELING -> behaviour.role() == Role.ASK_OPEN ? feelings : shownFeelings;
            case FIX -> fixes;
            case PROMISE -> promises;
        };
        all(act.about(), known, path);
    }

    private static String quoted(Behaviour behaviour) {
        return Wording.quoted(behaviour.id());
    }

    private void report(Code code, Located<String> name, String path, String message, @Nullable String help) {
        found.add(new Diagnostic(code, file, name.span(), path, message, help, List.of()));
    }
}
