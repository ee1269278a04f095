package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Wording;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Silence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an author wants left as it is. */
public final class Silences {
    /** What a silence is for; {@code at} null: everywhere. */
    private record Target(Code finding, @Nullable String at) {}

    private Silences() {}

    /**
     * The findings, those silenced that the scenario silences. The first silence in the file gives the reason. Silences that
     * were not needed are findings themselves, but only of what was looked for.
     *
     * @param file how to name the file in diagnostics
     * @param ran what was looked for: every finding of these codes is among the findings
     * @return sorted
     */
    public static List<Diagnostic> apply(
            String file, Scenario scenario, Collection<Diagnostic> findings, Set<Code> ran) {
        Map<Target, Silence> silences = new HashMap<>();
        for (Silence silence : scenario.silences()) {
            silences.putIfAbsent(target(silence), silence);
        }
        Set<Target> needed = new HashSet<>();
        List<Diagnostic> all = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Silence first = null;
            for (Target target : targets(finding)) {
                Silence silence = silences.get(target);
                if (silence != null) {
                    needed.add(target);
                    first = first == null || silence.span().compareTo(first.span()) < 0 ? silence : first;
                }
            }
            all.add(
                    first == null
                            ? finding
                            : finding.silencedBecause(first.because().value()));
        }
        for (int i = 0; i < scenario.silences().size(); i++) {
            Silence silence = scenario.silences().get(i);
            if (ran.contains(silence.finding().value()) && !needed.contains(target(silence))) {
                all.add(unneeded(file, silence, "silence[" + i + "]", findings));
            }
        }
        Collections.sort(all);
        return List.copyOf(all);
    }

    private static Target target(Silence silence) {
        Located<String> at = silence.at();
        return new Target(silence.finding().value(), at == null ? null : at.value());
    }

    /** What a silence of this finding can be for. */
    private static Set<Target> targets(Diagnostic finding) {
        Set<Target> targets = new LinkedHashSet<>();
        targets.add(new Target(finding.code(), null));
        for (String id : ids(finding)) {
            targets.add(new Target(finding.code(), id));
        }
        return targets;
    }

    private static List<String> ids(Diagnostic finding) {
        return List.of(finding.path().split("[.\\[\\]]+"));
    }

    private static Diagnostic unneeded(String file, Silence silence, String path, Collection<Diagnostic> findings) {
        Code code = silence.finding().value();
        Located<String> at = silence.at();
        String message = at == null
                ? "there is no finding '%s' to silence".formatted(code.kebab())
                : "there is no finding '%s' at %s to silence".formatted(code.kebab(), Wording.quoted(at.value()));
        List<Located<String>> elsewhere = at == null
                ? List.of()
                : findings.stream()
                        .filter(finding -> finding.code() == code)
                        .limit(1)
                        .map(finding -> new Located<>("there is one here", finding.span()))
                        .toList();
        String help =
                elsewhere.isEmpty() ? "take the silence out" : "take the silence out, or let 'at' name another one";
        Located<?> place = at == null ? silence.finding() : at;
        return new Diagnostic(Code.SILENCE_WITHOUT_FINDING, file, place.span(), path, message, help, elsewhere);
    }
}
