package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact that no line tells, no reply finds out and no question gets an answer about. */
final class FactToldByNobody implements Check {
    /** Looking for near names is dear, and nobody misspells more. */
    private static final int MOST_GUESSES = 100;

    @Override
    public Code code() {
        return Code.FACT_TOLD_BY_NOBODY;
    }

    @Override
    public List<Diagnostic> findings(String file, Scenario scenario, Rubric rubric) {
        List<String> facts =
                scenario.facts().stream().map(fact -> fact.id().value()).toList();
        Set<String> told = meant(Stream.concat(told(scenario), found(scenario)), facts);
        Set<String> asked = meant(asked(scenario, rubric), facts);
        return scenario.facts().stream()
                .filter(fact -> !fact.id().value().isEmpty())
                .filter(fact -> !told.contains(fact.id().value()))
                .filter(fact ->
                        fact.answer() == null || !asked.contains(fact.id().value()))
                .map(fact -> finding(file, fact))
                .toList();
    }

    private Diagnostic finding(String file, Fact fact) {
        String id = fact.id().value();
        String message = "nobody can ever learn the fact %s".formatted(Wording.quoted(id));
        String help = fact.answer() != null
                ? "it has an answer; let a reply ask for it: does: [{ ask: " + id + " }]"
                : "let a line tell it ('tells: " + id + "'), let a reply find it out ('finds: " + id
                        + "'), or give it an 'answer' and let a reply ask";
        return new Diagnostic(code(), file, fact.id().span(), "facts." + id, message, help, List.of());
    }

    /** A misspelt name has been reported; the fact that was meant need not be blamed too. */
    private static Set<String> meant(Stream<Located<String>> names, List<String> facts) {
        Set<String> known = Set.copyOf(facts);
        Set<String> meant = new LinkedHashSet<>();
        names.map(Located::value).forEach(meant::add);
        meant.stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_GUESSES)
                .flatMap(name -> Wording.nearest(name, facts).stream())
                .toList()
                .forEach(meant::add);
        return meant;
    }

    private static Stream<Located<String>> told(Scenario scenario) {
        Stream<Located<String>> byStates = scenario.states().stream().flatMap(state -> state.tells().stream());
        Stream<Located<String>> byReactions = reactions(scenario).flatMap(reaction -> reaction.tells().stream());
        Stream<Located<String>> byLines = lines(scenario).flatMap(FactToldByNobody::tells);
        return Stream.of(byStates, byReactions, byLines).flatMap(names -> names);
    }

    private static Stream<Located<String>> found(Scenario scenario) {
        return replies(scenario).flatMap(reply -> reply.finds().stream());
    }

    private static Stream<Located<String>> asked(Scenario scenario, Rubric rubric) {
        Set<String> asking = new HashSet<>();
        rubric.behaviours().stream()
                .filter(behaviour -> behaviour.role() == Role.ASK)
                .map(Behaviour::id)
                .forEach(asking::add);
        return replies(scenario)
                .flatMap(reply -> reply.does().stream())
                .filter(act -> asking.contains(act.behaviour().value()))
                .flatMap(act -> act.about().stream());
    }

    private static Stream<Reply> replies(Scenario scenario) {
        return Stream.concat(
                scenario.everywhereReplies().stream(),
                scenario.states().stream().flatMap(state -> state.replies().stream()));
    }

    private static Stream<Reaction> reactions(Scenario scenario) {
        Stream<Reaction> rows = scenario.states().stream().flatMap(state -> state.reacts().stream());
        Stream<Reaction> answers = replies(scenario).flatMap(reply -> reply.sheSays().stream());
        return Stream.of(scenario.everywhereReacts().stream(), rows, answers).flatMap(reactions -> reactions);
    }

    private static Stream<Speech> lines(Scenario scenario) {
        Stream<@Nullable Speech> ofStates = scenario.states().stream().flatMap(FactToldByNobody::lines);
        Stream<@Nullable Speech> ofFacts =
                scenario.facts().stream().flatMap(fact -> Stream.of(fact.answer(), fact.answerElse()));
        Stream<@Nullable Speech> ofReactions = reactions(scenario).map(Reaction::says);
        return Stream.of(ofStates, ofFacts, ofReactions).flatMap(lines -> lines).filter(line -> line != null);
    }

    private static Stream<@Nullable Speech> lines(State state) {
        return Stream.of(state.says(), state.saysAgain(), state.saysBack());
    }

    private static Stream<Located<String>> tells(Speech line) {
        List<Speech.Part> parts = line instanceof Speech.FirstOf first
                ? first.parts()
                : line instanceof Speech.AllOf all ? all.parts() : List.of();
        return parts.stream().flatMap(part -> Stream.concat(part.tells().stream(), tells(part.says())));
    }
}
