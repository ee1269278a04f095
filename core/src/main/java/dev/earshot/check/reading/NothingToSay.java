package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.PlacedAct;
import dev.earshot.check.model.PlacedReply;
import dev.earshot.check.model.ReactionMatching;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A state in which a reply is met with silence: the customer stays, nothing is said, and there is no {@code says-again}. Only
 * what is certain is told: the reply has no answer of its own and asks for nothing that would be answered, and every row that
 * it can fit keeps the customer there without a word, or it fits none. Whether a row with words fits it too at the time, only playing
 * can tell.
 */
final class NothingToSay implements Check {
    @Override
    public Code code() {
        return Code.NOTHING_TO_SAY;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        List<State> mute = scenario.scenario().states().stream()
                .filter(state -> state.saysAgain() == null)
                .toList();
        if (mute.isEmpty()) {
            return List.of();
        }
        Set<String> answered = answered(scenario);
        Map<String, List<PlacedReply>> own = new HashMap<>();
        List<PlacedReply> everywhere = new ArrayList<>();
        for (PlacedReply offered : scenario.replies()) {
            boolean answers = !offered.reply().customerSays().isEmpty()
                    || answered.contains(offered.reply().id().value());
            if (!answers && offered.state() == null) {
                everywhere.add(offered);
            } else if (!answers) {
                own.computeIfAbsent(offered.state().id().value(), id -> new ArrayList<>())
                        .add(offered);
            }
        }
        ReactionMatching fits = scenario.fits();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : mute) {
            String id = state.id().value();
            List<Reaction> rows = Stream.concat(
                            scenario.scenario().everywhereReacts().stream()
                                    .filter(row -> row.scope().holdsIn(id)),
                            state.reacts().stream())
                    .toList();
            Stream.concat(
                            own.getOrDefault(id, List.of()).stream(),
                            everywhere.stream()
                                    .filter(offered -> offered.reply().scope().holdsIn(id)))
                    .filter(offered -> isMetWithSilence(offered, rows, state, fits))
                    .findFirst()
                    .ifPresent(offered -> findings.add(finding(scenario, state, offered)));
        }
        return findings;
    }

    /** The replies that ask for something to which there is an answer. */
    private static Set<String> answered(ScenarioIndex scenario) {
        Set<String> withAnswer = new HashSet<>();
        for (Fact fact : scenario.scenario().facts()) {
            if (fact.answer() != null) {
                withAnswer.add(fact.id().value());
            }
        }
        Set<String> answered = new HashSet<>();
        scenario.acts(Role.ASK)
                .filter(act -> act.act().about().stream().anyMatch(about -> withAnswer.contains(about.value())))
                .map(PlacedAct::of)
                .forEach(offered -> answered.add(offered.reply().id().value()));
        return answered;
    }

    private static boolean isMetWithSilence(
            PlacedReply offered, List<Reaction> rows, State state, ReactionMatching fits) {
        for (Reaction row : rows) {
            if (fits.canFit(row.when(), offered)) {
                Located<String> to = row.to();
                boolean stays = to == null || to.value().equals(state.id().value());
                if (!stays || row.says() != null) {
                    return false;
                }
                if (fits.mustFit(row.when(), offered)) {
                    return true;
                }
            }
        }
        return true;
    }

    private Diagnostic finding(ScenarioIndex scenario, State state, PlacedReply offered) {
        String id = state.id().value();
        String reply = offered.reply().id().value();
        Message message = Message.of("nothing-to-say", "id", Argument.quoted(id), "reply", Argument.quoted(reply));
        Message help = Message.of("nothing-to-say.help");
        List<Located<Message>> related = List.of(new Located<>(
                Message.of("nothing-to-say.related.reply"), offered.reply().id().span()));
        String path = "states." + id;
        return scenario.finding(code(), state.id().span(), path, message, help, related);
    }
}
