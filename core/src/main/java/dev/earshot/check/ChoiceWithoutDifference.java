package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.Role;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
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
    public Assessment assess(Study study) {
        List<String> same = study.exploration().statesWithoutDifference();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : study.scenario().states()) {
            String id = state.id().value();
            if (same.contains(id) && learnAlike(study, state)) {
                findings.add(study.finding(
                        Code.CHOICE_WITHOUT_DIFFERENCE,
                        state.id().span(),
                        "states." + id,
                        "in %s it makes no difference which reply is given".formatted(Wording.quoted(id)),
                        "let the replies do different things, or let the customer take one of them in another way"));
            }
        }
        return new Assessment(List.of(), findings);
    }

    /** Whether the replies do not differ in what can be learnt by them either, which the quiz may ask for later. */
    private static boolean learnAlike(Study study, State state) {
        return study.anatomy().replies().stream()
                        .filter(offered -> offered.state() == state
                                || offered.state() == null
                                        && offered.reply()
                                                .scope()
                                                .holdsIn(state.id().value()))
                        .filter(offered -> study.isOffered(offered.reply().id().value()))
                        .map(offered -> learnt(study, offered.reply()))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Set<String> learnt(Study study, Reply reply) {
        Stream<Located<String>> asked = study.anatomy()
                .deeds(Role.ASK)
                .filter(deed -> deed.of().reply() == reply)
                .flatMap(deed -> deed.act().about().stream());
        Stream<Located<String>> told = reply.sheSays().stream().flatMap(answer -> answer.tells().stream());
        return Anatomy.values(Stream.concat(reply.finds().stream(), Stream.concat(asked, told)));
    }
}
