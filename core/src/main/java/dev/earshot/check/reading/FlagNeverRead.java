package dev.earshot.check.reading;

import dev.earshot.check.model.Check;
import dev.earshot.check.model.ScenarioIndex;
import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Condition;
import dev.earshot.scenario.NameKind;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A flag that something sets and no condition reads. It is named where it is set first. */
final class FlagNeverRead implements Check {
    @Override
    public Code code() {
        return Code.FLAG_NEVER_READ;
    }

    @Override
    public List<Diagnostic> findings(ScenarioIndex scenario) {
        Set<String> done = new HashSet<>();
        for (Condition condition : scenario.conditions()) {
            condition.clause().names().stream()
                    .filter(name -> name.kind() == NameKind.FLAG)
                    .forEach(name -> done.add(name.name().value()));
        }
        List<Diagnostic> findings = new ArrayList<>();
        scenario.replies()
                .forEach(offered -> offered.reply().sets().stream()
                        .filter(flag -> done.add(flag.value()))
                        .forEach(flag -> findings.add(finding(scenario, flag, offered.path()))));
        scenario.rows()
                .forEach(row -> row.reaction().sets().stream()
                        .filter(flag -> done.add(flag.value()))
                        .forEach(flag -> findings.add(finding(scenario, flag, row.path()))));
        return findings;
    }

    private Diagnostic finding(ScenarioIndex scenario, Located<String> flag, String path) {
        Message message = Message.of("flag-never-read", "flag", Argument.quoted(flag.value()));
        Message help = Message.of("flag-never-read.help", "flag", flag.value());
        String at = path + ".sets[" + flag.value() + "]";
        return scenario.finding(code(), flag.span(), at, message, help, List.of());
    }
}
