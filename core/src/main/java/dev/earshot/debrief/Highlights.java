package dev.earshot.debrief;

import dev.earshot.judge.Verdict;
import dev.earshot.judge.VerdictOrigin;
import dev.earshot.rubric.Behaviour;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What counted in a play: every verdict with the words it is about and what it rests on. */
final class Highlights {
    private final Session session;
    private final PlayHistory history;
    private final LossWeights losses;
    private final List<Highlight> all;

    Highlights(Session session, ScoreCard card, PlayHistory history, LossWeights losses) {
        this.session = session;
        this.history = history;
        this.losses = losses;
        this.all = card.evidence().stream()
                .map(piece -> highlight(piece.turn(), said(piece.turn()), piece.verdict()))
                .toList();
    }

    /** Every verdict of the play, in order. */
    List<Highlight> all() {
        return all;
    }

    /** What cost most; none if nothing did. */
    Optional<Highlight> costliest() {
        return losses.costliest(all);
    }

    /** What the words of a turn, of this play or of another of the scenario, are worth, the most first. */
    List<Highlight> gains(Turn turn) {
        return turn.outcome().verdicts().stream()
                .filter(verdict -> verdict.origin() != VerdictOrigin.ENDING && losses.worth(verdict.points()) > 0)
                .sorted(Comparator.comparingLong((Verdict verdict) -> losses.worth(verdict.points()))
                        .reversed())
                .map(verdict -> highlight(turn.number(), turn.say(), verdict))
                .toList();
    }

    /** The trainee's words in a turn; empty before the first. */
    String said(int turn) {
        return turn == 0 ? "" : session.turns().get(turn - 1).say();
    }

    private Highlight highlight(int turn, String said, Verdict verdict) {
        Behaviour behaviour = history.behaviour(verdict.behaviour()).orElseThrow();
        return new Highlight(
                turn,
                verdict.origin(),
                said,
                verdict.behaviour(),
                behaviour.does(),
                behaviour.reason(),
                history.rule(verdict).map(rule -> rule.text().says()).orElse(null),
                history.basis(verdict),
                verdict.points(),
                behaviour.principle());
    }
}
