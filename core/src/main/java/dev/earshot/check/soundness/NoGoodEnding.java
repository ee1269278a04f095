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
import dev.earshot.text.Message;
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
        Message says = Message.of("figure.no-good-ending");
        if (!exploration.isExact()) {
            Message why = Message.of("no-good-ending.why");
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
                "good-first-replies",
                Message.of("figure.good-first-replies", "count", replies.size()),
                saved.size(),
                Figure.Unit.COUNT,
                null);
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
        Message message = Message.of("good-ending-lost-at-once");
        Message help = Message.of("good-ending-lost-at-once.help");
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
                            Message.of("no-good-ending"),
                            Message.of("no-good-ending.help"),
                            List.of());
        }
        Ending first = good.get(0);
        FindingPlace place =
                new FindingPlace(first.id().span(), "endings." + first.id().value());
        return place.finding(
                Code.NO_GOOD_ENDING,
                analysis,
                Message.of("no-good-ending.out-of-reach"),
                Message.of("no-good-ending.out-of-reach.help"),
                List.of());
    }
}
