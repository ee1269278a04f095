package dev.earshot.render.author;

import dev.earshot.check.Proof;
import dev.earshot.check.ReplyComparison;
import dev.earshot.check.model.Analysis;
import dev.earshot.check.model.Assessment;
import dev.earshot.check.model.Figure;
import dev.earshot.check.model.Limit;
import dev.earshot.check.model.TemptingReplies;
import dev.earshot.check.model.TemptingReply;
import dev.earshot.diagnostic.CheckedFile;
import dev.earshot.explore.Reachability;
import dev.earshot.machine.Machine;
import dev.earshot.players.PlayerResult;
import dev.earshot.players.SimulatedPlays;
import dev.earshot.render.diagnostics.DiagnosticText;
import dev.earshot.rubric.Skill;
import dev.earshot.text.Argument;
import dev.earshot.text.Message;
import dev.earshot.text.Page;
import dev.earshot.text.Phrases;
import dev.earshot.text.TextLayout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What proving a scenario found, as somebody reads it who answers for a training: is it sound, is it fair, who scores what. */
public final class ProofText {
    private static final String INDENT = "  ";
    private static final int NAME = 14;
    private static final int MOST_TRAPS = 10;
    private static final int COLUMN = 11;

    /** What is told even if there is nothing to object to. */
    private static final Set<String> ALWAYS = Set.of(
            "guessing-mean",
            "guessing-passes",
            "longest-reply-way",
            "cue-reader-way",
            "manners-alone",
            "trial-and-error-passes");

    private final Proof proof;
    private final boolean everyFigure;
    private final Machine machine;
    private final Page page;

    private ProofText(Proof proof, TextLayout layout, boolean everyFigure) {
        this.proof = proof;
        this.everyFigure = everyFigure;
        this.machine = proof.analysis().machine();
        this.page = new Page(layout);
    }

    /**
     * The report.
     *
     * @param files the scenario and what was read with it, the proof's findings included: see {@link Proof#with}
     * @param everyFigure whether to tell every figure of fairness, and not only the first few and those beyond their limit
     */
    public static String of(Proof proof, List<CheckedFile> files, TextLayout layout, boolean everyFigure) {
        ProofText text = new ProofText(proof, layout, everyFigure);
        text.head();
        text.sound();
        text.fair();
        text.players();
        text.traps();
        text.lengths();
        text.page.gap().heading(Phrases.say("proof.findings")).gap();
        if (files.stream().allMatch(file -> file.checked().diagnostics().isEmpty())) {
            text.page.paragraph(Phrases.say("proof.findings.none"));
        } else if (proof.sound() != Proof.Answer.NO && proof.fair() != Proof.Answer.NO) {
            text.page.paragraph(Phrases.say("proof.findings.no-objection")).gap();
        }
        return text.page
                + files.stream().map(file -> DiagnosticText.of(file, layout)).collect(Collectors.joining());
    }

    private void head() {
        Reachability reached = proof.analysis().reached();
        page.heading(
                Phrases.say("proof.title", "title", machine.scenario().title().value()));
        page.gap()
                .paragraph(Phrases.say(
                        reached.isComplete() ? "proof.tried.all" : "proof.tried.some",
                        "moments",
                        grouped(
                                reached.isComplete()
                                        ? reached.configurations()
                                        : machine.rubric().searchLimit()),
                        "replies",
                        reached.isComplete()
                                ? reached.longest()
                                : Message.of("proof.replies", "count", reached.longest() - 1),
                        "plays",
                        Analysis.PLAYS,
                        "players",
                        proof.analysis().simulatedPlays().performances().size()));
    }

    private void sound() {
        page.gap().heading(Phrases.say("proof.sound"));
        page.gap()
                .paragraph(answer(proof.sound(), proof.objections(false), "proof.sound.yes", "proof.sound.not-known"));
        figures(all(proof.soundness()));
        page.gap().paragraph(Phrases.say("proof.endings"));
        for (String ending : machine.endings()) {
            page.bullet(INDENT, ending(ending));
        }
    }

    private static String answer(Proof.Answer answer, long findings, String yes, String notKnown) {
        return switch (answer) {
            case YES -> Phrases.say(yes);
            case NO -> Phrases.say("proof.no", "count", findings);
            case NOT_KNOWN -> Phrases.say(notKnown);
        };
    }

    private String ending(String ending) {
        Reachability reached = proof.analysis().reached();
        Optional<List<String>> way = reached.way(reached.sites().ending(ending));
        if (way.isEmpty()) {
            return reached.isComplete()
                    ? Phrases.say("proof.ending.never", "ending", ending)
                    : Phrases.say(
                            "proof.ending.not-found",
                            "ending",
                            ending,
                            "moments",
                            grouped(machine.rubric().searchLimit()));
        }
        return way.get().isEmpty()
                ? Phrases.say("proof.ending.at-once", "ending", ending)
                : Phrases.say(
                        "proof.ending",
                        "ending",
                        ending,
                        "count",
                        Message.of("proof.replies", "count", way.get().size()),
                        "way",
                        Argument.row(way.get()));
    }

    private void fair() {
        page.gap().heading(Phrases.say("proof.fair"));
        List<Figure> all = all(proof.fairness());
        long kept = count(all, Figure.Standing.WITHIN);
        long beyond = count(all, Figure.Standing.BEYOND);
        String answer = answer(proof.fair(), proof.objections(true), "proof.fair.yes", "proof.fair.not-known");
        boolean warned = proof.fair() != Proof.Answer.NO && beyond > 0;
        page.gap().paragraph(warned ? Phrases.sentences(List.of(answer, Phrases.say("proof.fair.warned"))) : answer);
        figures(all.stream().filter(this::isTold).toList());
        page.bullet(INDENT, Phrases.say("proof.expert-key"));
        if (!everyFigure) {
            page.gap()
                    .paragraph(Phrases.say(
                            beyond == 0 ? "proof.figures.all-kept" : "proof.figures.kept",
                            "kept",
                            kept,
                            "held",
                            kept + beyond));
        }
    }

    private boolean isTold(Figure figure) {
        return everyFigure || figure.standing() == Figure.Standing.BEYOND || ALWAYS.contains(figure.id());
    }

    private static long count(List<Figure> figures, Figure.Standing standing) {
        return figures.stream().filter(figure -> figure.standing() == standing).count();
    }

    private static List<Figure> all(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.figures().stream())
                .toList();
    }

    private void figures(List<Figure> figures) {
        figures.forEach(figure -> page.bullet(INDENT, figure(figure)));
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
        String value = limit.shown(figure.value(), figure.unit().decimals())
                + figure.unit().mark();
        return Phrases.say(key, "says", figure.says(), "value", value, "limit", bound);
    }

    private static String value(Figure figure) {
        return number(figure.value(), figure.unit());
    }

    private static String number(double value, Figure.Unit unit) {
        return (unit == Figure.Unit.COUNT ? grouped(Math.round(value)) : decimal(value, unit.decimals())) + unit.mark();
    }

    private static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** The same digits on every machine, whatever its language. */
    private static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void players() {
        SimulatedPlays simulatedPlays = proof.analysis().simulatedPlays();
        page.gap().heading(Phrases.say("proof.players"));
        page.gap()
                .paragraph(Phrases.say(
                        isExact() ? "proof.players.what" : "proof.players.estimated",
                        "plays",
                        Analysis.PLAYS,
                        "sampled",
                        machine.rubric().sampledPlays()))
                .gap();
        List<Skill> skills = machine.rubric().skills();
        page.row(padded("", NAME)
                + right(Phrases.say("proof.players.whole"), COLUMN)
                + skills.stream().map(skill -> right(skill.id(), COLUMN)).collect(Collectors.joining()));
        for (PlayerResult performance : simulatedPlays.performances()) {
            StringBuilder row = new StringBuilder(padded(performance.player().id(), NAME));
            row.append(right(decimal(performance.whole(), 1), COLUMN));
            for (int skill = 0; skill < skills.size(); skill++) {
                row.append(right(decimal(performance.skill(skill), 1), COLUMN));
            }
            page.row(row.toString());
        }
    }

    /** Whether every play was searched; otherwise nobody knows the best way on from anywhere. */
    private boolean isExact() {
        return proof.analysis().exploration().isExact();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(1, width - text.length())) + text;
    }

    private void traps() {
        List<TemptingReply> traps = TemptingReplies.of(proof.analysis()).all();
        page.gap().heading(Phrases.say("proof.traps"));
        String what = traps.isEmpty() ? "proof.traps.none" : "proof.traps.what";
        page.gap().paragraph(Phrases.say(isExact() ? what : "proof.traps.not-known"));
        for (TemptingReply trap : traps.subList(0, Math.min(MOST_TRAPS, traps.size()))) {
            String key = trap.soFar().isEmpty() ? "proof.trap.at-once" : "proof.trap";
            page.bullet(
                    INDENT,
                    Phrases.say(
                            key,
                            "reply",
                            trap.reply(),
                            "better",
                            trap.better(),
                            "points",
                            decimal(trap.points(), 1),
                            "regret",
                            decimal(trap.regret(), 1),
                            "way",
                            Argument.row(trap.soFar())));
        }
    }

    private void lengths() {
        page.gap().heading(Phrases.say("proof.lengths"));
        if (!isExact()) {
            page.gap().paragraph(Phrases.say("proof.lengths.not-known"));
            return;
        }
        page.gap().paragraph(Phrases.say("proof.lengths.what")).gap();
        for (ReplyComparison state : proof.sideBySide()) {
            String lengths = state.options().stream()
                    .map(option -> option.regret() == 0 ? "[" + option.length() + "]" : String.valueOf(option.length()))
                    .collect(Collectors.joining("  "));
            page.item(padded(state.state(), NAME), lengths);
        }
    }
}
