package dev.earshot.render;

import dev.earshot.check.Assessment;
import dev.earshot.check.Figure;
import dev.earshot.check.Limit;
import dev.earshot.check.Proof;
import dev.earshot.check.SideBySide;
import dev.earshot.check.Study;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.explore.Reached;
import dev.earshot.machine.Machine;
import dev.earshot.players.Performance;
import dev.earshot.players.Rehearsal;
import dev.earshot.rubric.Skill;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What proving a scenario found, as somebody reads it who answers for a training: is it sound, is it fair, who scores what. */
public final class ProofText {
    private static final String INDENT = "  ";
    private static final int NAME = 14;
    private static final int COLUMN = 11;

    private final Proof proof;
    private final Machine machine;
    private final Page page;

    private ProofText(Proof proof, Layout layout) {
        this.proof = proof;
        this.machine = proof.study().machine();
        this.page = new Page(layout);
    }

    /**
     * The report.
     *
     * @param files the scenario and what was read with it, the proof's findings included: see {@link Proof#with}
     */
    public static String of(Proof proof, List<CheckedFile> files, Layout layout) {
        ProofText text = new ProofText(proof, layout);
        text.head();
        text.sound();
        text.fair();
        text.players();
        text.lengths();
        text.page.gap().heading(Phrases.say("proof.findings")).gap();
        if (files.stream().allMatch(file -> file.checked().diagnostics().isEmpty())) {
            text.page.paragraph(Phrases.say("proof.findings.none"));
        }
        return text.page + files.stream().map(DiagnosticText::of).collect(Collectors.joining());
    }

    private void head() {
        Reached reached = proof.study().reached();
        page.heading(
                Phrases.say("proof.title", "title", machine.scenario().title().value()));
        page.gap()
                .paragraph(Phrases.say(
                        reached.isComplete() ? "proof.tried.all" : "proof.tried.some",
                        "moments",
                        reached.configurations(),
                        "replies",
                        reached.longest(),
                        "plays",
                        Study.PLAYS,
                        "players",
                        proof.study().rehearsal().performances().size()));
    }

    private void sound() {
        page.gap().heading(Phrases.say("proof.sound"));
        page.gap().paragraph(answer("proof.sound", proof.sound(), proof.objections(false)));
        figures(proof.soundness());
        page.gap().paragraph(Phrases.say("proof.endings"));
        for (String ending : machine.endings()) {
            page.item(INDENT, ending(ending));
        }
    }

    private static String answer(String key, Proof.Answer answer, long findings) {
        return switch (answer) {
            case YES -> Phrases.say(key + ".yes");
            case NO -> Phrases.say(key + ".no", "findings", counted("proof.count", findings));
            case NOT_KNOWN -> Phrases.say(key + ".not-known");
        };
    }

    private static String counted(String key, long count) {
        return count == 1 ? Phrases.say(key + ".one") : Phrases.say(key + ".many", "count", count);
    }

    private String ending(String ending) {
        Reached reached = proof.study().reached();
        Optional<List<String>> way = reached.way(reached.sites().ending(ending));
        if (way.isEmpty()) {
            return Phrases.say(
                    reached.isComplete() ? "proof.ending.never" : "proof.ending.not-found", "ending", ending);
        }
        return way.get().isEmpty()
                ? Phrases.say("proof.ending.at-once", "ending", ending)
                : Phrases.say(
                        "proof.ending",
                        "ending",
                        ending,
                        "count",
                        counted("proof.replies", way.get().size()),
                        "way",
                        String.join(", ", way.get()));
    }

    private void fair() {
        page.gap().heading(Phrases.say("proof.fair"));
        page.gap().paragraph(answer("proof.fair", proof.fair(), proof.objections(true)));
        figures(proof.fairness());
    }

    private void figures(List<Assessment> assessments) {
        for (Assessment assessment : assessments) {
            for (Figure figure : assessment.figures()) {
                page.item(INDENT, figure(figure));
            }
        }
    }

    private static String figure(Figure figure) {
        return switch (figure.standing()) {
            case WITHIN -> held("proof.figure.within", figure);
            case BEYOND -> held("proof.figure.beyond", figure);
            case REPORTED -> Phrases.say("proof.figure.reported", "says", figure.says(), "value", value(figure));
            case NOT_ASSESSED -> Phrases.say("proof.figure.not-assessed", "says", figure.says());
        };
    }

    private static String held(String key, Figure figure) {
        Limit limit = figure.limit();
        if (limit == null) {
            throw new IllegalStateException("held to nothing: " + figure.id());
        }
        String bound = Phrases.say(
                limit.isUpper() ? "proof.limit.most" : "proof.limit.least",
                "bound",
                number(limit.bound(), figure.unit()));
        return Phrases.say(key, "says", figure.says(), "value", value(figure), "limit", bound);
    }

    private static String value(Figure figure) {
        return number(figure.value(), figure.unit());
    }

    private static String number(double value, Figure.Unit unit) {
        return decimal(value, unit.decimals()) + unit.mark();
    }

    /** The same digits on every machine, whatever its language. */
    private static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void players() {
        Rehearsal rehearsal = proof.study().rehearsal();
        page.gap().heading(Phrases.say("proof.players"));
        page.gap()
                .paragraph(Phrases.say("proof.players.what", "plays", Study.PLAYS))
                .gap();
        List<Skill> skills = machine.rubric().skills();
        page.row(padded("", NAME)
                + right("whole", COLUMN)
                + skills.stream().map(skill -> right(skill.id(), COLUMN)).collect(Collectors.joining()));
        for (Performance performance : rehearsal.performances()) {
            StringBuilder row = new StringBuilder(padded(performance.player().id(), NAME));
            row.append(right(decimal(performance.whole(), 1), COLUMN));
            for (int skill = 0; skill < skills.size(); skill++) {
                row.append(right(decimal(performance.skill(skill), 1), COLUMN));
            }
            page.row(row.toString());
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    private void lengths() {
        page.gap().heading(Phrases.say("proof.lengths"));
        page.gap().paragraph(Phrases.say("proof.lengths.what")).gap();
        for (SideBySide state : proof.sideBySide()) {
            String lengths = state.options().stream()
                    .map(option -> option.regret() == 0 ? "[" + option.length() + "]" : String.valueOf(option.length()))
                    .collect(Collectors.joining("  "));
            page.item(padded(state.state(), NAME), lengths);
        }
    }
}
