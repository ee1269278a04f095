package dev.earshot.yaml;

import dev.earshot.diagnostic.Code;
import dev.earshot.diagnostic.Diagnostic;
import dev.earshot.diagnostic.Located;
import dev.earshot.diagnostic.Severity;
import dev.earshot.diagnostic.Wording;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Behaviours;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.FirstAcknowledgement;
import dev.earshot.rubric.FixTooSoon;
import dev.earshot.rubric.HopelessFix;
import dev.earshot.rubric.Misheard;
import dev.earshot.rubric.OnlyBeside;
import dev.earshot.rubric.PhonyEmpathy;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.rubric.WrongFeeling;
import dev.earshot.yaml.Node.Entry;
import dev.earshot.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of a rubric say that cannot be: each can be read, but not all of it can hold. */
final class RuleConflicts {
    /** Rules of which one says that something was done well, and the other that it was not. */
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("warm-hand-over", "cold-hand-over"),
            List.of("cue-picked-up", "cue-missed"),
            List.of("feeling-met", "cue-missed"),
            List.of("promise-kept", "promise-broken"),
            List.of("promise-kept", "overpromise-due"),
            List.of("walking-out", "time-left"),
            List.of("left-early", "time-left"));

    private final List<Behaviour> behaviours;
    private final List<Written> written;
    private final Values values;
    private final Problems problems;

    RuleConflicts(List<Behaviour> behaviours, List<Written> written, Values values) {
        this.behaviours = behaviours;
        this.written = written;
        this.values = values;
        this.problems = values.problems();
    }

    /** A rule, and where it is written. */
    record Written(ContextRule rule, Fields fields) {
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
        Set<Takes> judged = judgedBy(rule);
        for (Located<String> name : names(each, "on")) {
            Behaviour word = word(name);
            if (word != null && word.derived()) {
                String message = "%s is a verdict, but this rule looks at what replies do"
                        .formatted(Wording.quoted(name.value()));
                neverApplies(each, name, message, null);
            } else if (word != null && !judged.contains(word.takes())) {
                String message = "%s is about %s, but this rule looks at %s"
                        .formatted(
                                Wording.quoted(name.value()),
                                about(word.takes()),
                                about(judged.iterator().next()));
                neverApplies(each, name, message, null);
            }
        }
    }

    /** What a word has to be about for the rule to find anything; what it is called first. */
    private static Set<Takes> judgedBy(ContextRule.Replaces rule) {
        if (rule instanceof AskedAgain || rule instanceof Misheard) {
            return ordered(Takes.FACTS, Takes.MAYBE_FACTS);
        }
        if (rule instanceof PhonyEmpathy) {
            return ordered(Takes.MAYBE_FEELING, Takes.NOTHING);
        }
        if (rule instanceof WrongFeeling) {
            return ordered(Takes.MAYBE_FEELING);
        }
        if (rule instanceof FixTooSoon || rule instanceof HopelessFix) {
            return ordered(Takes.FIX);
        }
        if (rule instanceof WarmHandOver || rule instanceof ColdHandOver) {
            return ordered(Takes.HAND_OVER);
        }
        return ordered(Takes.values());
    }

    private static Set<Takes> ordered(Takes... takes) {
        return new LinkedHashSet<>(List.of(takes));
    }

    private static String about(Takes takes) {
        return switch (takes) {
            case NOTHING -> "nothing";
            case FACTS, MAYBE_FACTS -> "facts";
            case MAYBE_FEELING -> "a feeling";
            case FIX -> "a fix";
            case PROMISE -> "a promise";
            case HAND_OVER -> "handing over";
        };
    }

    /** Only what a reply does, by its own name or by the one that a rule put in its place, is ever weighed. */
    private void reportUnweighed(Written each) {
        for (Located<String> name : names(each, "on")) {
            Behaviour word = word(name);
            if (word != null && word.derived() && !isPutInPlace(name.value())) {
                String message = "%s is never weighed, because no rule puts it in place of what a reply does"
                        .formatted(Wording.quoted(name.value()));
                String help = "give it other points, or change the rule that gives it";
                neverApplies(each, name, message, help);
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
        if (each.rule() instanceof OnlyBeside rule) {
            String message = "%s always stands beside itself, so that this rule can never apply";
            reportShared(each, "beside", rule.on(), message);
        } else if (each.rule() instanceof RelationalOverdose rule) {
            reportShared(
                    each, "task", rule.relational(), "%s stands under 'relational' too; it can be only one of them");
        } else if (each.rule() instanceof StaleListening rule) {
            Behaviours others = new Behaviours(~rule.on().bits());
            reportShared(each, "apologies", others, "%s does not stand under 'on', so that there is nothing to exempt");
        } else if (each.rule() instanceof FirstAcknowledgement rule
                && behaviours.get(rule.becomes()).acknowledges()) {
            for (Located<String> name : names(each, "becomes")) {
                String message = "%s says that the customer was not heard, but has 'acknowledges: true'"
                        .formatted(Wording.quoted(name.value()));
                contradiction(each, "becomes", name, message, List.of());
            }
        }
    }

    private void reportShared(Written each, String key, Behaviours others, String message) {
        for (Located<String> name : names(each, key)) {
            Behaviour word = word(name);
            if (word != null && others.has(behaviours.indexOf(word))) {
                contradiction(each, key, name, message.formatted(Wording.quoted(name.value())), List.of());
            }
        }
    }

    private void reportOpposites() {
        for (List<String> pair : OPPOSITES) {
            for (Located<String> first : becomes(pair.get(0))) {
                for (Located<String> second : becomes(pair.get(1))) {
                    if (first.value().equals(second.value())) {
                        String message = "%s is what the rule '%s' gives, and this one is its opposite"
                                .formatted(Wording.quoted(second.value()), pair.get(0));
                        List<Located<String>> related =
                                List.of(new Located<>("'" + pair.get(0) + "' gives it here", first.span()));
                        written.stream()
                                .filter(each -> each.id().equals(pair.get(1)))
                                .forEach(each -> contradiction(each, "becomes", second, message, related));
                    }
                }
            }
        }
    }

    private List<Located<String>> becomes(String rule) {
        return written.stream()
                .filter(each -> each.id().equals(rule))
                .flatMap(each -> names(each, "becomes").stream())
                .toList();
    }

    // ---- Verdicts without a rule ----

    /**
     * Warns of verdicts that nothing gives. Whoever leaves a rule out may mean it; so may whoever misspelt something, but
     * then there is an error that says so.
     */
    void reportIdle(@Nullable Spot verdicts) {
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
                        "no rule gives the verdict %s".formatted(Wording.quoted(id)),
                        "if a rule is left out on purpose, let this be; its sizes count for nothing then");
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

    private void neverApplies(Written each, Located<String> name, String message, @Nullable String help) {
        problems.report(Code.NEVER_APPLIES, name.span(), path(each, "on"), message, help);
    }

    private void contradiction(
            Written each, String key, Located<String> name, String message, List<Located<String>> related) {
        problems.report(Code.CONTRADICTION, name.span(), path(each, key), message, null, related);
    }

    private static String path(Written each, String key) {
        return "rules." + each.id() + "." + key;
    }
}
