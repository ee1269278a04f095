package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.ScenarioParts;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A state in which it never matters what is said: all replies are worth the same and lead to the same. */
final class ChoiceWithoutDifference implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.CHOICE_WITHOUT_DIFFERENCE);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        List<String> same = analysis.exploration().statesWithoutDifference();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : analysis.scenario().states()) {
            String id = state.id().value();
            if (same.contains(id) && learnAlike(analysis, state)) {
                findings.add(analysis.finding(
                        Code.CHOICE_WITHOUT_DIFFERENCE,
                        state.id().span(),
                        "states." + id,
                        Message.of("choice-without-difference", "id", Argument.quoted(id)),
                        Message.of("choice-without-difference.help")));
            }
        }
        return new Assessment(List.of(), findings);
    }

    /** Whether the replies do not differ in what can be learnt by them either, which the quiz may ask for later. */
    private static boolean learnAlike(Analysis analysis, State state) {
        return analysis.index().replies().stream()
                        .filter(offered -> offered.state() == state
                                || offered.state() == null
                                        && offered.reply()
                                                .scope()
                                                .holdsIn(state.id().value()))
                        .filter(offered ->
                                analysis.isOffered(offered.reply().id().value()))
                        .map(offered -> learnt(analysis, offered.reply()))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Set<String> learnt(Analysis analysis, Reply reply) {
        Stream<Located<String>> asked = analysis.index()
                .acts(Role.ASK)
                .filter(act -> act.of().reply() == reply)
                .flatMap(act -> act.act().about().stream());
        Stream<Located<String>> told = reply.customerSays().stream().flatMap(answer -> answer.tells().stream());
        return ScenarioParts.values(Stream.concat(reply.finds().stream(), Stream.concat(asked, told)));
    }
}
