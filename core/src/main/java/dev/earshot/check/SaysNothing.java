package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.explore.Reached;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.List;

/** A state in which some play meets silence: the customer stays, and has not a word for the reply. */
final class SaysNothing implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.NOTHING_TO_SAY);
    }

    @Override
    public Assessment assess(Study study) {
        Reached reached = study.reached();
        List<Diagnostic> findings = new ArrayList<>();
        for (State state : study.scenario().states()) {
            String id = state.id().value();
            reached.way(reached.sites().silent(id)).ifPresent(way -> findings.add(finding(study, state, way)));
        }
        return new Assessment(List.of(), study.news(findings));
    }

    private static Diagnostic finding(Study study, State state, List<String> way) {
        String id = state.id().value();
        String last = way.get(way.size() - 1);
        List<Located<String>> related = study.anatomy().replies().stream()
                .map(Anatomy.Offered::reply)
                .map(Reply::id)
                .filter(reply -> reply.value().equals(last))
                .map(reply -> new Located<>("this reply", reply.span()))
                .toList();
        return study.finding(
                Code.NOTHING_TO_SAY,
                state.id().span(),
                "states." + id,
                "in %s the customer has nothing to say to %s".formatted(Wording.quoted(id), Wording.quoted(last)),
                "give the state a 'says-again', a last row with words, or the reply its own 'she-says'; here after: "
                        + String.join(", ", way),
                related);
    }
}
