package dev.earshot.check;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Silence;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
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
     * The findings, those silenced that the scenario silences. The first silence in the file gives the reason; a further one
     * of the same finding is not needed. Silences that were not needed are findings themselves, but only of what was looked
     * for.
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
        Set<Silence> needed = new HashSet<>();
        Map<Target, Silence> silencedBy = new HashMap<>();
        List<Diagnostic> all = new ArrayList<>();
        for (Diagnostic finding : findings) {
            Silence first = null;
            Set<Target> targets = targets(finding);
            for (Target target : targets) {
                Silence silence = silences.get(target);
                if (silence != null) {
                    first = first == null || silence.span().compareTo(first.span()) < 0 ? silence : first;
                }
            }
            if (first == null) {
                all.add(finding);
                continue;
            }
            needed.add(first);
            for (Target target : targets) {
                silencedBy.putIfAbsent(target, first);
            }
            all.add(finding.silencedBecause(first.because().value()));
        }
        for (int i = 0; i < scenario.silences().size(); i++) {
            Silence silence = scenario.silences().get(i);
            if (ran.contains(silence.finding().value()) && !needed.contains(silence)) {
                String path = "silence[" + i + "]";
                Silence other = silencedBy.get(target(silence));
                all.add(other == null ? unneeded(file, silence, path, findings) : second(file, silence, path, other));
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
        if (at == null) {
            Message message = Message.of("silence-without-finding.none", "finding", code.kebab());
            Message help = Message.of("silence-without-finding.none.help");
            return finding(file, silence, path, message, help, List.of());
        }
        Message message = Message.of(
                "silence-without-finding.none-at", "finding", code.kebab(), "at", Argument.quoted(at.value()));
        Message here = Message.of("silence-without-finding.none-at.related.elsewhere");
        List<Located<Message>> elsewhere = findings.stream()
                .filter(finding -> finding.code() == code)
                .limit(1)
                .map(finding -> new Located<>(here, finding.span()))
                .toList();
        Message help = Message.of(
                elsewhere.isEmpty() ? "silence-without-finding.none.help" : "silence-without-finding.none-at.help");
        return finding(file, silence, path, message, help, elsewhere);
    }

    /** A silence of what an earlier one silences. */
    private static Diagnostic second(String file, Silence silence, String path, Silence earlier) {
        Located<String> at = silence.at();
        String finding = silence.finding().value().kebab();
        Message message = at == null
                ? Message.of("silence-without-finding.twice", "finding", finding)
                : Message.of("silence-without-finding.twice-at", "finding", finding, "at", Argument.quoted(at.value()));
        Message help = Message.of("silence-without-finding.twice.help");
        Located<Message> first = new Located<>(
                Message.of("silence-without-finding.twice.related.first"),
                earlier.finding().span());
        return finding(file, silence, path, message, help, List.of(first));
    }

    /** At the part of the silence that is to blame. */
    private static Diagnostic finding(
            String file, Silence silence, String path, Message message, Message help, List<Located<Message>> related) {
        Located<?> place = silence.at() == null ? silence.finding() : silence.at();
        return new Diagnostic(Code.SILENCE_WITHOUT_FINDING, file, place.span(), path, message, help, related);
    }
}
