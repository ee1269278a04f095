package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.RelaxedReachability;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Quiz;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question about a fact that no play tells, though something would: it waits for what never happens, such as a fix that always
 * fails. As with {@link FixCannotWork}, what another check says already is taken as mended.
 */
final class QuizAboutUntold implements Check {
    @Override
    public Code code() {
        return Code.QUIZ_ABOUT_UNTOLD;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        List<Quiz> quiz = scenario.scenario().quiz();
        if (quiz.isEmpty()) {
            return List.of();
        }
        RelaxedReachability possible = scenario.possible();
        if (quiz.stream().allMatch(question -> possible.isTold(question.about().value()))) {
            return List.of();
        }
        Set<String> mended = scenario.scenario().fixes().stream()
                .filter(fix -> !fix.alwaysFails())
                .map(Fix::id)
                .map(id -> id.value())
                .collect(Collectors.toSet());
        RelaxedReachability atMost = scenario.possible(mended);
        List<Diagnostic> findings = new ArrayList<>();
        for (int i = 0; i < quiz.size(); i++) {
            if (!atMost.isTold(quiz.get(i).about().value())) {
                findings.add(finding(scenario, quiz.get(i), "quiz[" + i + "].about"));
            }
        }
        return findings;
    }

    private Diagnostic finding(ScenarioIndex scenario, Quiz question, String path) {
        String fact = question.about().value();
        Message message = Message.of("quiz-about-untold", "fact", Argument.quoted(fact));
        Message help = Message.of("quiz-about-untold.help");
        String at = path + "[" + fact + "]";
        return scenario.finding(code(), question.about().span(), at, message, help, scenario.toldAt(fact));
    }
}
