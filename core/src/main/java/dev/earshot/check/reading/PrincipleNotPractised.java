package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.PlacedAct;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.scenario.Hostility;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A principle in {@code teaches} on which no reply bears. A reply bears on a principle if it does something that the rubric
 * puts under it, or something that the judge can turn into, or answer with, a verdict under it (or by a rule under it). A rule
 * that only weighs words does not count: it touches nearly every reply there is, and teaches nothing by itself.
 */
final class PrincipleNotPractised implements Check {
    @Override
    public Code code() {
        return Code.PRINCIPLE_NOT_PRACTISED;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> practised = practised(scenario);
        return scenario.scenario().teaches().stream()
                .filter(principle -> !practised.contains(principle.value()))
                .map(principle -> finding(scenario, principle))
                .toList();
    }

    private static Set<String> practised(ScenarioIndex scenario) {
        Rubric rubric = scenario.rubric();
        List<Behaviour> done = done(scenario);
        Set<String> practised = new HashSet<>();
        done.forEach(behaviour -> practised.add(behaviour.principle()));
        for (ContextRule rule : rubric.rules()) {
            int verdict = -1;
            if (rule instanceof ContextRule.Replaces replaces && comesUp(replaces.on(), done, rubric)) {
                verdict = replaces.becomes();
            } else if (rule instanceof ContextRule.Adds adds && comesUp(adds, done, scenario)) {
                verdict = adds.becomes();
            } else if (rule instanceof ContextRule.Notes notes && comesUp(notes.event(), scenario)) {
                verdict = notes.becomes();
            }
            if (verdict >= 0) {
                practised.add(rule.text().principle());
                practised.add(rubric.behaviours().get(verdict).principle());
            }
        }
        return practised;
    }

    /** What replies do, each word once. */
    private static List<Behaviour> done(ScenarioIndex scenario) {
        Set<String> words = new HashSet<>();
        return scenario.acts().stream()
                .map(PlacedAct::behaviour)
                .filter(behaviour -> words.add(behaviour.id()))
                .toList();
    }

    private static boolean comesUp(Behaviours words, List<Behaviour> done, Rubric rubric) {
        List<Behaviour> all = rubric.behaviours();
        for (int number = 0; number < all.size(); number++) {
            if (words.has(number) && done.contains(all.get(number))) {
                return true;
            }
        }
        return false;
    }

    /** An early acknowledgement takes a reply that acknowledges; abuse endured takes an abusive customer. */
    private static boolean comesUp(ContextRule.Adds rule, List<Behaviour> done, ScenarioIndex scenario) {
        return rule.onlyUnderAbuse()
                ? scenario.scenario().states().stream().anyMatch(state -> state.hostility() == Hostility.ABUSIVE)
                        || scenario.rows().stream()
                                .anyMatch(row -> row.reaction().hostility() == Hostility.ABUSIVE)
                : done.stream().anyMatch(Behaviour::acknowledges);
    }

    private static boolean comesUp(LedgerEvent event, ScenarioIndex scenario) {
        return switch (event) {
            case CUE_PICKED_UP -> namesCue(scenario, Role.ASK_OPEN);
            case FEELING_MET -> namesCue(scenario, Role.VALIDATE);
            case PROMISE_KEPT -> !scenario.named(Role.KEEP).isEmpty();
            case PROMISE_BROKEN -> !scenario.named(Role.PROMISE).isEmpty();
            case OVERPROMISE_DUE -> !scenario.named(Role.OVERPROMISE).isEmpty();
            // It is a verdict on what was left unsaid.
            case CUE_MISSED -> false;
        };
    }

    /** Whether a reply in this role is about a feeling that lets itself show. */
    private static boolean namesCue(ScenarioIndex scenario, Role role) {
        Set<String> given = CueNeverGiven.given(scenario);
        return scenario.named(role).stream().anyMatch(given::contains);
    }

    private Diagnostic finding(ScenarioIndex scenario, Located<String> principle) {
        Message message = Message.of("principle-not-practised", "principle", Argument.quoted(principle.value()));
        String words = words(scenario, principle.value(), false);
        String verdicts = words(scenario, principle.value(), true);
        Message help = !words.isEmpty()
                ? Message.of("principle-not-practised.words.help", "words", words)
                : verdicts.isEmpty()
                        ? Message.of("principle-not-practised.no-word.help")
                        : Message.of("principle-not-practised.verdicts.help", "verdicts", verdicts);
        String path = "teaches[" + principle.value() + "]";
        return scenario.finding(code(), principle.span(), path, message, help, List.of());
    }

    /** What the rubric puts under the principle. */
    private static String words(ScenarioIndex scenario, String principle, boolean derived) {
        return scenario.rubric().behaviours().stream()
                .filter(behaviour ->
                        behaviour.derived() == derived && behaviour.principle().equals(principle))
                .map(Behaviour::id)
                .collect(Collectors.joining(", "));
    }
}
