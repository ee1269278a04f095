package dev.earshot.debrief;

import dev.earshot.debrief.SkillNote.Share;
import dev.earshot.diagnostic.Located;
import dev.earshot.machine.SnapshotView;
import dev.earshot.rubric.QuizShare;
import dev.earshot.rubric.Rubric;
import dev.earshot.rubric.Skill;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Scenario;
import dev.earshot.scoring.GateHit;
import dev.earshot.scoring.Indication;
import dev.earshot.scoring.Indications;
import dev.earshot.scoring.QuizScore;
import dev.earshot.scoring.Regret;
import dev.earshot.scoring.ScoreCard;
import dev.earshot.scoring.SkillScore;
import dev.earshot.session.RecallQuiz;
import dev.earshot.session.Session;
import dev.earshot.session.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Goes over finished plays and puts together what their trainees take away. */
public final class DebriefBuilder {
    /** How many turns are named for a skill on each side; more would bury them. */
    private static final int HEADLINE_SHARES = 2;

    private static final int OTHER_SHARES = 1;

    private final RecallQuiz recall;
    private final Session session;
    private final ScoreCard card;
    private final Scenario scenario;
    private final Rubric rubric;
    private final SnapshotView view;
    private final PlayHistory history;
    private final LossWeights losses;
    private final Highlights highlights;
    private final Endings endings;

    private DebriefBuilder(RecallQuiz recall, ScoreCard card) {
        this.recall = recall;
        this.session = recall.session();
        this.card = card;
        this.scenario = session.machine().scenario();
        this.rubric = session.machine().rubric();
        this.view = session.view();
        this.history = new PlayHistory(session);
        this.losses = new LossWeights(card);
        this.highlights = new Highlights(session, card, history, losses);
        this.endings = new Endings(scenario, history);
    }

    /**
     * The debrief of a finished play without its quiz: if there was anything to ask, it was skipped.
     *
     * @param card the scores of that play
     * @throws IllegalArgumentException if the play goes on
     */
    public static Debrief of(Session session, ScoreCard card) {
        return of(RecallQuiz.of(session).skip(), card);
    }

    /**
     * The debrief of a finished play and its quiz. A quiz that is still open counts as skipped.
     *
     * @param card the scores of that play and quiz
     * @throws IllegalArgumentException if they are of another quiz
     */
    public static Debrief of(RecallQuiz recall, ScoreCard card) {
        if (!card.quiz()
                .map(score -> score.isOf(recall))
                .orElse(recall.questions().isEmpty())) {
            throw new IllegalArgumentException("the scores are of another quiz");
        }
        return new DebriefBuilder(recall, card).debrief();
    }

    private Debrief debrief() {
        Optional<TurningPoint> turningPoint = card.turningPoint().map(this::turningPoint);
        return new Debrief(
                scenario.title().value(),
                scenario.customer().name().value(),
                endings.of(session),
                card.gates().stream().map(this::crossing).toList(),
                card,
                rubric.passMark(),
                skills(),
                card.skills().stream()
                        .filter(score -> !score.exercised())
                        .map(score -> score.skill().name())
                        .toList(),
                indications(),
                missedCues(),
                turningPoint,
                new AdviceChoice(session, card, highlights, history).advice(turningPoint),
                card.quiz().map(this::quiz));
    }

    private QuizNote quiz(QuizScore score) {
        QuizShare share = rubric.quiz();
        boolean counts = share != null
                && card.isScored()
                && card.skills().get(share.skill()).exercised();
        List<QuizNote.Wrong> wrong = new ArrayList<>();
        for (RecallQuiz.Answer answer : score.skipped() ? List.<RecallQuiz.Answer>of() : recall.answers()) {
            if (!answer.isRight()) {
                int turn = answer.question().toldIn();
                wrong.add(new QuizNote.Wrong(
                        answer.question().ask(),
                        answer.given().say(),
                        answer.right().say(),
                        turn,
                        turn == 0
                                ? session.firstWords()
                                : session.turns().get(turn - 1).heard()));
            }
        }
        return new QuizNote(score, counts ? rubric.skills().get(share.skill()).name() : null, wrong);
    }

    private GateCrossing crossing(GateHit hit) {
        Highlight moment = highlights.all().stream()
                .filter(m -> m.turn() == hit.turn() && m.behaviour().equals(hit.behaviour()))
                .findFirst()
                .orElseThrow();
        List<String> capped = new ArrayList<>();
        for (int skill = 0; skill < rubric.skills().size(); skill++) {
            if ((hit.gate().skills() & 1L << skill) != 0) {
                capped.add(rubric.skills().get(skill).name());
            }
        }
        return new GateCrossing(moment, hit.isAtEnding(), hit.gate().cap(), capped);
    }

    private List<SkillNote> skills() {
        List<SkillNote> notes = new ArrayList<>();
        for (int i = 0; i < card.skills().size(); i++) {
            SkillScore score = card.skills().get(i);
            int skill = i;
            int most = score.skill().headline() ? HEADLINE_SHARES : OTHER_SHARES;
            if (score.exercised()) {
                notes.add(new SkillNote(
                        score,
                        largest(most, m -> m.points().get(skill)),
                        largest(most, m -> -m.points().get(skill))));
            }
        }
        notes.sort(Comparator.comparing((SkillNote note) -> !headline(note)));
        return notes;
    }

    private static boolean headline(SkillNote note) {
        Skill skill = note.score().skill();
        return skill.headline();
    }

    /**
     * The turns that add up to most, the earlier first among equals; only moments of a positive size count. How the
     * conversation ended comes last: it follows from what was said, and it is much the same for every skill.
     */
    private List<Share> largest(int most, ToLongFunction<Highlight> size) {
        Map<String, List<Highlight>> byTurn = highlights.all().stream()
                .filter(moment -> size.applyAsLong(moment) > 0)
                .collect(Collectors.groupingBy(DebriefBuilder::turnOf, LinkedHashMap::new, Collectors.toList()));
        return byTurn.values().stream()
                .map(together -> share(together, size))
                .sorted(Comparator.comparing(Share::atEnding)
                        .thenComparing(Comparator.comparingLong(Share::points).reversed()))
                .limit(most)
                .toList();
    }

    private static String turnOf(Highlight moment) {
        return moment.turn() + (moment.isAtEnding() ? " ending" : "");
    }

    private static Share share(List<Highlight> together, ToLongFunction<Highlight> size) {
        Highlight first = together.get(0);
        long points = together.stream().mapToLong(size).sum();
        return new Share(first.turn(), first.isAtEnding(), first.said(), points, together);
    }

    private List<IndicationNote> indications() {
        return Indications.of(session).stream()
                .map(indication -> new IndicationNote(indication, repeated(indication)))
                .toList();
    }

    private List<IndicationNote.Repeated> repeated(Indication indication) {
        if (!(indication instanceof Indication.AskedAgain again)) {
            return List.of();
        }
        return again.repeated().stream()
                .map(each -> new IndicationNote.Repeated(
                        each.turn(), highlights.said(each.turn()), history.facts(each.facts())))
                .toList();
    }

    private List<MissedCue> missedCues() {
        List<MissedCue> missed = new ArrayList<>();
        for (String id : view.cuesOffered()) {
            if (!view.cuesPickedUp().contains(id) && !view.feelingsMet().contains(id)) {
                Feeling feeling = history.feeling(id).orElseThrow();
                Located<String> cue = feeling.cue();
                int turn = history.firstTurn(outcome -> outcome.cues().contains(id));
                missed.add(new MissedCue(feeling.is().value(), cue == null ? null : cue.value(), turn));
            }
        }
        return missed;
    }

    private TurningPoint turningPoint(Regret regret) {
        Session before = session.rewind(regret.turn() - 1);
        Turn better = turn(before, regret.bestReply());
        Turn given = session.turns().get(regret.turn() - 1);
        Session best = before;
        for (String reply : regret.bestLine()) {
            best = session(best, reply);
        }
        return new TurningPoint(
                regret,
                given.say(),
                cost(regret.turn()),
                better.say(),
                better.heard(),
                highlights.gains(better),
                endings.of(best),
                better.reply().equals(given.reply()));
    }

    /** What the words of a turn cost; how it ended as well if that cost more, for then it was not the words that mattered. */
    private List<Highlight> cost(int turn) {
        List<Highlight> lost = highlights.all().stream()
                .filter(moment -> moment.turn() == turn && losses.worth(moment.points()) < 0)
                .sorted(Comparator.comparingLong(moment -> losses.worth(moment.points())))
                .toList();
        List<Highlight> byWords =
                lost.stream().filter(moment -> !moment.isAtEnding()).toList();
        long words = byWords.stream()
                .mapToLong(moment -> losses.worth(moment.points()))
                .sum();
        long all =
                lost.stream().mapToLong(moment -> losses.worth(moment.points())).sum();
        return all - words < words ? lost : byWords;
    }

    private static Turn turn(Session before, String reply) {
        return session(before, reply).turns().get(before.turns().size());
    }

    private static Session session(Session before, String reply) {
        if (before.reply(reply) instanceof Session.Attempt.Accepted accepted) {
            return accepted.session();
        }
        throw new IllegalStateException("the best reply cannot be given: " + reply);
    }
}
