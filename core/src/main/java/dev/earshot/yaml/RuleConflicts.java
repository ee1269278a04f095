package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Severity;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.RuleConflict;
import dev.earshot.rubric.RuleKind;
import dev.earshot.rubric.Takes;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules of a rubric say that cannot be: each can be read, but not all of it can hold. */
final class RuleConflicts {
    private final Collection<RuleKind> kinds;
    private final List<Behaviour> behaviours;
    private final List<Written> written;
    private final ScalarReader values;
    private final DiagnosticSink problems;

    RuleConflicts(Collection<RuleKind> kinds, List<Behaviour> behaviours, List<Written> written, ScalarReader values) {
        this.kinds = kinds;
        this.behaviours = behaviours;
        this.written = written;
        this.values = values;
        this.problems = values.problems();
    }

    /** A rule, and where it is written. */
    record Written(RuleKind kind, ContextRule rule, MappingReader fields) {
        String id() {
            return rule.text().id();
        }
    }

    void report() {
        for (Written each : written) {
            if (each.rule() instanceof ContextRule.Replaces replaces) {
                reportWords(each, replaces);
            } else if (each.rule() instanceof ContextRule.Weighs) {
                reportUnweighed(each);
            }
            reportWithin(each);
        }
        reportOpposites();
    }

    // ---- Words that a rule can never apply to ----

    private void reportWords(Written each, ContextRule.Replaces rule) {
        List<Takes> judged = rule.appliesTo();
        for (Located<String> name : names(each, "on")) {
            Behaviour word = word(name);
            if (word != null && word.derived()) {
                Message message = Message.of("never-applies.verdict", "word", Argument.quoted(name.value()));
                neverApplies(each, name, message, null);
            } else if (word != null && !judged.contains(word.takes())) {
                String about = about(word.takes()) + "." + about(judged.get(0));
                Message message = Message.of("never-applies." + about, "word", Argument.quoted(name.value()));
                neverApplies(each, name, message, null);
            }
        }
    }

    /** How phrases are told apart by what a word, or a rule, is about. */
    private static String about(Takes takes) {
        return switch (takes) {
            case NOTHING -> "nothing";
            case FACTS, MAYBE_FACTS -> "facts";
            case MAYBE_FEELING -> "feeling";
            case FIX -> "fix";
            case PROMISE -> "promise";
            case HAND_OVER -> "hand-over";
        };
    }

    /** Only what a reply does, by its own name or by the one that a rule put in its place, is ever weighed. */
    private void reportUnweighed(Written each) {
        for (Located<String> name : names(each, "on")) {
            Behaviour word = word(name);
            if (word != null && word.derived() && !isPutInPlace(name.value())) {
                Message message = Message.of("never-applies.unweighed", "word", Argument.quoted(name.value()));
                neverApplies(each, name, message, Message.of("never-applies.unweighed.help"));
            }
        }
    }

    private boolean isPutInPlace(String verdict) {
        return written.stream()
                .map(Written::rule)
                .filter(ContextRule.Replaces.class::isInstance)
                .map(ContextRule.Replaces.class::cast)
                .anyMatch(rule -> behaviours.get(rule.becomes()).id().equals(verdict));
    }

    // ---- Entries that contradict each other ----

    private void reportWithin(Written each) {
        for (RuleConflict conflict : each.rule().conflicts(behaviours)) {
            for (Located<String> name : names(each, conflict.key())) {
                Behaviour word = word(name);
                if (word != null && conflict.words().has(behaviours.indexOf(word))) {
                    Message message = Message.of(conflict.phrase(), "word", Argument.quoted(name.value()));
                    problems.report(Code.CONTRADICTION, name.span(), path(each, conflict.key()), message, null);
                }
            }
        }
    }

    private void reportOpposites() {
        for (RuleKind kind : kinds) {
            for (String opposite : kind.opposites()) {
                written(kind.key()).forEach(each -> reportSame(each, opposite));
            }
        }
    }

    /** A verdict that this rule gives, and the one that says the contrary too. */
    private void reportSame(Written each, String opposite) {
        for (Located<String> first : names(each, "becomes")) {
            for (Written other : written(opposite)) {
                for (Located<String> second : names(other, "becomes")) {
                    if (first.value().equals(second.value())) {
                        Message message = Message.of(
                                "contradiction.opposites", "word", Argument.quoted(second.value()), "rule", each.id());
                        List<Located<Message>> related = List.of(new Located<>(
                                Message.of("contradiction.opposites.related.first", "rule", each.id()), first.span()));
                        contradiction(other, "becomes", second, message, related);
                    }
                }
            }
        }
    }

    private List<Written> written(String rule) {
        return written.stream().filter(each -> each.id().equals(rule)).toList();
    }

    // ---- Verdicts without a rule ----

    /**
     * Warns of verdicts that nothing gives. Whoever leaves a rule out may mean it; so may whoever misspelt something, but
     * then there is an error that says so.
     */
    void reportIdle(@Nullable NodeCursor verdicts) {
        boolean errors = problems.found().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
        if (errors || verdicts == null || !(verdicts.node() instanceof Mapping mapping)) {
            return;
        }
        List<String> given = new ArrayList<>();
        written.forEach(each -> names(each, "becomes").forEach(name -> given.add(name.value())));
        for (Entry entry : mapping.entries()) {
            String id = entry.key().text();
            if (!given.contains(id)) {
                problems.report(
                        Code.VERDICT_NEVER_GIVEN,
                        entry.key().span(),
                        verdicts.path() + "." + id,
                        Message.of("verdict-never-given.verdict", "verdict", Argument.quoted(id)),
                        Message.of("verdict-never-given.verdict.help"));
            }
        }
    }

    // ---- Words ----

    private List<Located<String>> names(Written each, String key) {
        return values.names(each.fields().find(key));
    }

    /** The word that is meant; null: there is none, and that has been reported. */
    private @Nullable Behaviour word(Located<String> name) {
        return behaviours.stream()
                .filter(behaviour -> behaviour.id().equals(name.value()))
                .findFirst()
                .orElse(null);
    }

    private void neverApplies(Written each, Located<String> name, Message message, @Nullable Message help) {
        problems.report(Code.NEVER_APPLIES, name.span(), path(each, "on"), message, help);
    }

    private void contradiction(
            Written each, String key, Located<String> name, Message message, List<Located<Message>> related) {
        problems.report(Code.CONTRADICTION, name.span(), path(each, key), message, null, related);
    }

    private static String path(Written each, String key) {
        return "rules." + each.id() + "." + key;
    }
}
