package dev.earshot.scoring;

import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Indicator;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.SubjectKind;
import dev.earshot.scoring.Indication.DeeperReflections;
import dev.earshot.scoring.Indication.FirstAcknowledgement;
import dev.earshot.scoring.Indication.ReflectionsToQuestions;
import dev.earshot.scoring.Indication.Repeated;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Counts what the indicators tell. Words are known by what they do, not by name, and as they were judged: what gives back
 * is what shows listening to a fact that was told; a question is what asks, openly or for facts, told ones included.
 */
public final class Indications {
    private final Session session;
    private final Rubric rubric;

    private Indications(Session session) {
        this.session = session;
        this.rubric = session.machine().rubric();
    }

    /** The figures of a play for which enough was said, in the order of the rubric. */
    public static List<Indication> of(Session session) {
        Indications of = new Indications(session);
        List<Indication> told = new ArrayList<>();
        of.rubric.indicators().forEach(indicator -> of.indication(indicator).ifPresent(told::add));
        return List.copyOf(told);
    }

    private Optional<Indication> indication(Indicator indicator) {
        int reflections = replies(this::givesBack);
        int questions = replies(this::asks);
        return switch (indicator.kind()) {
            case REFLECTIONS_TO_QUESTIONS ->
                ifEnough(
                        indicator,
                        reflections + questions,
                        new ReflectionsToQuestions(indicator, reflections, questions));
            case DEEPER_REFLECTIONS ->
                ifEnough(
                        indicator,
                        reflections,
                        new DeeperReflections(indicator, replies(this::goesDeeper), reflections));
            case FIRST_ACKNOWLEDGEMENT ->
                ifEnough(
                        indicator, session.turns().size(), new FirstAcknowledgement(indicator, firstAcknowledgement()));
            case ASKED_AGAIN -> ifEnough(indicator, questions, new Indication.AskedAgain(indicator, repeated()));
        };
    }

    private static Optional<Indication> ifEnough(Indicator indicator, int counted, Indication indication) {
        return counted < indicator.atLeast() ? Optional.empty() : Optional.of(indication);
    }

    private int replies(BiPredicate<Turn, Verdict> like) {
        return (int) session.turns().stream()
                .filter(turn -> onReply(turn).stream().anyMatch(verdict -> like.test(turn, verdict)))
                .count();
    }

    private static List<Verdict> onReply(Turn turn) {
        return turn.outcome().verdicts().stream()
                .filter(verdict -> verdict.origin() == VerdictOrigin.REPLY)
                .toList();
    }

    private boolean givesBack(Turn turn, Verdict verdict) {
        List<String> facts = verdict.names(SubjectKind.FACT);
        return behaviour(verdict).evidence()
                && !facts.isEmpty()
                && session.machine().view(turn.before()).told().containsAll(facts);
    }

    private boolean goesDeeper(Turn turn, Verdict verdict) {
        return givesBack(turn, verdict) && behaviour(verdict).role() == Role.DEEPEN;
    }

    private boolean asks(Turn turn, Verdict verdict) {
        Role role = behaviour(verdict).role();
        return role == Role.ASK || role == Role.ASK_OPEN || asksAgain(verdict);
    }

    private boolean asksAgain(Verdict verdict) {
        return rubric.rules().stream()
                .anyMatch(rule -> rule instanceof AskedAgain && rule.text().id().equals(verdict.rule()));
    }

    private int firstAcknowledgement() {
        return session.turns().stream()
                .filter(turn -> onReply(turn).stream()
                        .anyMatch(verdict -> behaviour(verdict).acknowledges()))
                .mapToInt(Turn::number)
                .findFirst()
                .orElse(FirstAcknowledgement.NEVER);
    }

    /** By what had been told, so that it is seen under a rubric without a rule for it too. */
    private List<Repeated> repeated() {
        List<Repeated> repeated = new ArrayList<>();
        for (Turn turn : session.turns()) {
            List<String> told = session.machine().view(turn.before()).told();
            List<String> again = onReply(turn).stream()
                    .filter(verdict -> behaviour(verdict).role() == Role.ASK || asksAgain(verdict))
                    .flatMap(verdict -> verdict.names(SubjectKind.FACT).stream())
                    .filter(told::contains)
                    .toList();
            if (!again.isEmpty()) {
                repeated.add(new Repeated(turn.number(), again));
            }
        }
        return repeated;
    }

    private Behaviour behaviour(Verdict verdict) {
        return rubric.behaviours().get(rubric.numberOf(verdict.behaviour()).orElseThrow());
    }
}
