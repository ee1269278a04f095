package dev.earshot.check.soundness;

import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.DeepCheck;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.FindingPlace;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.explore.ActionValue;
import dev.earshot.explore.Exploration;
import dev.earshot.explore.FirstReply;
import dev.earshot.machine.Snapshot;
import dev.earshot.scenario.Ending;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** No play comes to an ending that satisfies the customer, or none does after the worst first reply. */
final class NoGoodEnding implements DeepCheck {
    @Override
    public List<Code> codes() {
        return List.of(Code.NO_GOOD_ENDING, Code.GOOD_ENDING_LOST_AT_ONCE);
    }

    @Override
    public Assessment assess(Analysis analysis) {
        Exploration exploration = analysis.exploration();
        String says = "first replies after which the conversation can still end well";
        if (!exploration.isExact()) {
            String why = "there are more plays than can be searched";
            return new Assessment(List.of(Figure.notAssessed("good-first-replies", says, why)), List.of());
        }
        Set<String> good = analysis.scenario().endings().stream()
                .filter(Ending::satisfied)
                .map(ending -> ending.id().value())
                .collect(Collectors.toSet());
        Snapshot start = analysis.machine().begin().snapshot();
        List<ActionValue> replies = exploration.actionValues(start);
        List<String> saved =
                exploration.firstReplies(exploration.wholeGoal().among(end -> good.contains(end.ending()))).stream()
                        .map(FirstReply::reply)
                        .toList();
        Figure figure = new Figure(
                "good-first-replies", says + ", of " + replies.size(), saved.size(), Figure.Unit.COUNT, null);
        return new Assessment(List.of(figure), findings(analysis, replies, saved));
    }

    private static List<Diagnostic> findings(Analysis analysis, List<ActionValue> replies, List<String> saved) {
        if (saved.isEmpty()) {
            return List.of(nowhere(analysis));
        }
        String worst = replies.stream()
                .min(Comparator.comparingLong(ActionValue::whole))
                .map(ActionValue::reply)
                .orElseThrow();
        if (saved.contains(worst)) {
            return List.of();
        }
        String message = "after this first reply, the worst there is, no play ends well any more";
        String help = "let a way lead back from there: a first slip is what there is most to learn from";
        return List.of(FindingPlace.ofWords(analysis.scenario(), worst)
                .finding(Code.GOOD_ENDING_LOST_AT_ONCE, analysis, message, help, List.of()));
    }

    private static Diagnostic nowhere(Analysis analysis) {
        List<Ending> good =
                analysis.scenario().endings().stream().filter(Ending::satisfied).toList();
        if (good.isEmpty()) {
            return FindingPlace.ofTheWhole(analysis.scenario())
                    .finding(
                            Code.NO_GOOD_ENDING,
                            analysis,
                            "there is no ending that satisfies the customer",
                            "give one ending 'satisfied: true', and let a reaction lead to it",
                            List.of());
        }
        Ending first = good.get(0);
        FindingPlace place =
                new FindingPlace(first.id().span(), "endings." + first.id().value());
        return place.finding(
                Code.NO_GOOD_ENDING,
                analysis,
                "however one plays, nobody comes to an ending that satisfies the customer",
                "let a reaction lead to it whose condition some play meets before patience is spent",
                List.of());
    }
}
