package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Quiz;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A fact that no line tells, no reply finds out and no question gets an answer about. */
final class FactToldByNobody implements Check {
    /** Looking for near names is dear, and nobody misspells more. */
    private static final int MOST_GUESSES = 100;

    @Override
    public Code code() {
        return Code.FACT_TOLD_BY_NOBODY;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        List<Fact> facts = scenario.scenario().facts();
        List<String> ids = facts.stream().map(fact -> fact.id().value()).toList();
        Set<String> told = meant(told(scenario), ids);
        Set<String> asked = meant(scenario.named(Role.ASK), ids);
        return facts.stream()
                .filter(fact -> !fact.id().value().isEmpty())
                .filter(fact -> !told.contains(fact.id().value()))
                .filter(fact ->
                        fact.answer() == null || !asked.contains(fact.id().value()))
                .map(fact -> finding(scenario, fact))
                .toList();
    }

    /** The facts that something tells or finds out. */
    static Set<String> told(ScenarioIndex scenario) {
        Stream<Located<String>> told = scenario.disclosures().stream().flatMap(telling -> telling.tells().stream());
        Stream<Located<String>> found =
                scenario.replies().stream().flatMap(offered -> offered.reply().finds().stream());
        return ScenarioParts.values(Stream.concat(told, found));
    }

    private Diagnostic finding(ScenarioIndex scenario, Fact fact) {
        String id = fact.id().value();
        Message message = Message.of("fact-told-by-nobody.unlearnt", "id", Argument.quoted(id));
        Message help = fact.answer() != null
                ? Message.of("fact-told-by-nobody.unasked.help", "id", id)
                : Message.of("fact-told-by-nobody.untold.help", "id", id);
        return scenario.finding(code(), fact.id().span(), "facts." + id, message, help, missing(scenario, id));
    }

    /** Where it is missed: so that no other check need say so. */
    private static List<Located<Message>> missing(ScenarioIndex scenario, String fact) {
        List<Located<Message>> places = new ArrayList<>();
        for (Fix fix : scenario.scenario().fixes()) {
            fix.needs().stream()
                    .filter(need -> need.value().equals(fact))
                    .forEach(need ->
                            places.add(new Located<>(Message.of("fact-told-by-nobody.related.fix"), need.span())));
        }
        for (Quiz question : scenario.scenario().quiz()) {
            if (question.about().value().equals(fact)) {
                places.add(new Located<>(
                        Message.of("fact-told-by-nobody.related.question"),
                        question.about().span()));
            }
        }
        return places;
    }

    /** A misspelt name has been reported; the fact that was meant need not be blamed too. */
    private static Set<String> meant(Set<String> names, List<String> facts) {
        Set<String> known = Set.copyOf(facts);
        names.stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_GUESSES)
                .flatMap(name -> Wording.nearest(name, facts).stream())
                .toList()
                .forEach(names::add);
        return names;
    }
}
