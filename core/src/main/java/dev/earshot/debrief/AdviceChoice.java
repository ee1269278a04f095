package dev.earshot.debrief;

import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.Principle;
import dev.earshot.scoring.GateHit;
import dev.earshot.scoring.Regret;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the one thing to try next time. */
final class AdviceChoice {
    private final Session session;
    private final ScoreCard card;
    private final Highlights highlights;
    private final PlayHistory history;

    AdviceChoice(Session session, ScoreCard card, Highlights highlights, PlayHistory history) {
        this.session = session;
        this.card = card;
        this.highlights = highlights;
        this.history = history;
    }

    /** The advice for the turn that mattered most; without one, for what was lost anywhere, or for the hardest moment. */
    Optional<Advice> advice(Optional<TurningPoint> turningPoint) {
        if (turningPoint.isPresent()) {
            Optional<Advice> there = behind(turningPoint.get()).flatMap(this::advice);
            if (there.isPresent()) {
                return there;
            }
        }
        boolean nothingLost = turningPoint.isEmpty() && !card.estimated();
        return nothingLost ? hardest() : highlights.costliest().flatMap(moment -> advice(moment.behaviour()));
    }

    /**
     * The behaviour in which to do better: what crossed a line, else the costliest of the reply given, else the best that
     * it lacked. What was said comes before how it ended with that.
     */
    private Optional<String> behind(TurningPoint point) {
        int turn = point.regret().turn();
        List<GateHit> gates =
                card.gates().stream().filter(hit -> hit.turn() == turn).toList();
        Optional<GateHit> words =
                gates.stream().filter(hit -> !hit.isAtEnding()).findFirst();
        if (words.isPresent()) {
            return words.map(GateHit::behaviour);
        }
        Optional<Highlight> costliest = point.cost().stream().findFirst();
        if (!gates.isEmpty() && costliest.map(Highlight::isAtEnding).orElse(true)) {
            return Optional.of(gates.get(0).behaviour());
        }
        if (costliest.isPresent()) {
            return costliest.map(Highlight::behaviour);
        }
        List<String> had = highlights.all().stream()
                .filter(moment -> moment.turn() == turn)
                .map(Highlight::behaviour)
                .toList();
        return point.bestGains().stream()
                .map(Highlight::behaviour)
                .filter(behaviour -> !had.contains(behaviour))
                .findFirst();
    }

    private Optional<Advice> advice(String behaviour) {
        return history.behaviour(behaviour).map(word -> advice(word, null));
    }

    private Advice advice(Behaviour behaviour, Advice.@Nullable Hardest hardest) {
        Principle principle =
                session.machine().rubric().principle(behaviour.principle()).orElseThrow();
        String own = behaviour.tryThis();
        return new Advice(principle.id(), principle.says(), own == null ? principle.tryThis() : own, hardest);
    }

    /** Nothing was lost: what was done well where most could have been. */
    private Optional<Advice> hardest() {
        return card.regrets().stream()
                .filter(regret -> regret.atStake() > 0
                        && !highlights.gains(turnOf(regret)).isEmpty())
                .max(Comparator.comparingInt(Regret::atStake).thenComparing(regret -> -regret.turn()))
                .flatMap(regret -> {
                    Turn turn = turnOf(regret);
                    Advice.Hardest hardest = new Advice.Hardest(turn.number(), turn.say(), regret.atStake());
                    return history.behaviour(highlights.gains(turn).get(0).behaviour())
                            .map(behaviour -> advice(behaviour, hardest));
                });
    }

    private Turn turnOf(Regret regret) {
        return session.turns().get(regret.turn() - 1);
    }
}
