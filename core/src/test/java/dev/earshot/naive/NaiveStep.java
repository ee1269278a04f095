package dev.earshot.naive;

import dev.earshot.diagnostic.Located;
import dev.earshot.naive.Memory.Age;
import dev.earshot.naive.Memory.Attempt;
import dev.earshot.naive.Memory.Pledge;
import dev.earshot.naive.NaiveJudge.Judged;
import dev.earshot.naive.NaiveJudge.Judgement;
import dev.earshot.naive.NaiveVerdict.Origin;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.LeftEarly;
import dev.earshot.rubric.Mood;
import dev.earshot.rubric.RelationalOverdose;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.TimeLeft;
import dev.earshot.rubric.WalkingOut;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Again;
import dev.earshot.scenario.Customer;
import dev.earshot.scenario.Ending;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Feeling;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Moves;
import dev.earshot.scenario.Promise;
import dev.earshot.scenario.Reaction;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.Resolution;
import dev.earshot.scenario.Scenario;
import dev.earshot.scenario.Speech;
import dev.earshot.scenario.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a play, or its start; this is the specification of {@code machine.Stepper}. The order of a step:
 *
 * <ol>
 *   <li>Judge: the reply's acts are judged by the memory as it was before, and the meters and the mood follow.
 *   <li>Turn: the turn is counted; from here on conditions see this reply.
 *   <li>Ledgers: behaviours, cues, feelings, fixes and promises are written down, act by act; flags and facts found; whether
 *       the reply is spent, unless a fix failed.
 *   <li>Answers: facts asked for and not told before are answered, or refused, in the order asked.
 *   <li>Reaction: the first row that fits, those of {@code everywhere} before those of the state; the reply's own alternative
 *       speaks in its place, and replaces it wholly if it names a target. Effects of the alternative come before the row's.
 *   <li>Where to: an ending; else giving up, if no patience is left; else leaving for the target, which breaks the promises due
 *       there, and entering it; else staying. If nothing can be chosen then, giving up.
 *   <li>At an ending: promises are kept or broken, missed cues charged, time left or walking out counted, then its words.
 * </ol>
 */
final class NaiveStep {
    private final NaiveInterpreter interpreter;
    private final Scenario scenario;
    final Memory now;
    final List<NaiveVerdict> verdicts = new ArrayList<>();
    final List<List<String>> said = new ArrayList<>();
    final Set<String> askedNow = new LinkedHashSet<>();

    /** What was made of the reply; null: none was given. */
    private @Nullable Judgement judgement;

    private NaiveStep(NaiveInterpreter interpreter, Memory now) {
        this.interpreter = interpreter;
        this.scenario = interpreter.names().scenario();
        this.now = now;
    }

    static NaiveStep start(NaiveInterpreter interpreter) {
        Scenario scenario = interpreter.names().scenario();
        NaiveStep step = new NaiveStep(interpreter, new Memory(scenario.startId()));
        Customer written = scenario.customer();
        step.now.frustration = written.frustration();
        step.now.trust = written.trust();
        step.followMood();
        step.now.moodAtFirst = step.now.mood;
        step.enter(interpreter.names().state(scenario.startId()));
        step.giveUpIfNothingCanBeChosen();
        return step;
    }

    static NaiveStep reply(NaiveInterpreter interpreter, Memory before, Reply reply) {
        NaiveStep step = new NaiveStep(interpreter, before.copy());
        step.take(before, reply);
        return step;
    }

    private void take(Memory before, Reply reply) {
        Judgement judged = interpreter.judge().judge(before, reply);
        judgement = judged;
        verdicts.addAll(judged.verdicts());
        moveBy(judged.verdicts());

        // From here on conditions count this reply too; nothing reads the patience left before it is asked below.
        now.turn += 1;
        writeLedgers(judged, reply);
        boolean answered = answer(before, reply);
        @Nullable String target = react(reply, answered);

        if (target != null && interpreter.names().isEnding(target)) {
            end(target);
        } else if (patienceLeft() == 0) {
            giveUp();
        } else {
            if (target != null) {
                leave();
                enter(interpreter.names().state(target));
            }
            giveUpIfNothingCanBeChosen();
        }
    }

    // ---- Meters ----

    private void moveBy(List<NaiveVerdict> given) {
        move(
                given.stream().mapToInt(NaiveVerdict::frustration).sum(),
                given.stream().mapToInt(NaiveVerdict::trust).sum());
    }

    private void move(int frustration, int trust) {
        now.frustration = clamp(now.frustration + frustration);
        now.trust = clamp(now.trust + trust);
        followMood();
    }

    private static int clamp(int meter) {
        return Math.max(0, Math.min(100, meter));
    }

    private void followMood() {
        List<Mood> moods = interpreter.vocabulary().rubric().moods();
        while (now.mood + 1 < moods.size()
                && now.frustration >= moods.get(now.mood + 1).enter()) {
            now.mood += 1;
        }
        while (now.mood > 0 && now.frustration < moods.get(now.mood).leave()) {
            now.mood -= 1;
        }
    }

    // ---- Ledgers ----

    private void writeLedgers(Judgement judged, Reply reply) {
        now.listened = judged.listensNow() ? Age.ZERO : older(now.listened);
        for (Judged kept : judged.kept()) {
            Role role = interpreter.vocabulary().role(kept.behaviour());
            now.opened |= NaiveJudge.opens(role);
            now.repeats.put(kept.behaviour(), Math.min(3, now.repeatsOf(kept.behaviour()) + 1));
            if (role == Role.APOLOGISE) {
                now.apologies = Math.min(2, now.apologies + 1);
            }
            now.limitSet |= role == Role.SET_LIMIT;
            if (role == Role.ASK) {
                now.asked.addAll(kept.about());
            } else if (role == Role.PARAPHRASE) {
                now.paraphrased.addAll(kept.about());
            } else if (role == Role.DEEPEN) {
                now.deepened.addAll(kept.about());
            }
        }
        if (!judged.failedFixes().isEmpty()) {
            now.apologies = 0;
        }
        now.acknowledged |= judged.acknowledges();
        now.abuseTaken |= judged.takesAbuse();
        interpreter.vocabulary().rule(RelationalOverdose.class).ifPresent(rule -> balance(rule, judged.kept()));
        now.cuesPickedUp.addAll(judged.pickedUp());
        now.cuesPickedUp.addAll(judged.met());
        now.met.addAll(judged.met());
        tryFixes(judged, reply);
        makeAndKeepPromises(reply);
        now.flags.addAll(Names.of(reply.sets()));
        now.told.addAll(Names.of(reply.finds()));
        if (judged.failedFixes().isEmpty()) {
            if (reply.again() == Again.NEVER) {
                now.spent.add(NaiveInterpreter.spentKey(reply, null));
            } else if (reply.again() == Again.PER_STATE) {
                now.spent.add(NaiveInterpreter.spentKey(reply, now.at));
            }
        }
    }

    private void balance(RelationalOverdose rule, List<Judged> kept) {
        Vocabulary vocabulary = interpreter.vocabulary();
        long warm = kept.stream()
                .filter(judged -> vocabulary.lists(rule.relational(), judged.behaviour()))
                .count();
        if (kept.stream().anyMatch(judged -> vocabulary.lists(rule.task(), judged.behaviour()))) {
            now.balance = Math.max(-3, now.balance - 1);
        } else if (warm > kept.size() - warm) {
            now.balance = Math.min(3, now.balance + 1);
        }
    }

    private static Age older(Age age) {
        switch (age) {
            case NEVER:
                return Age.NEVER;
            case ZERO:
                return Age.ONE;
            default:
                return Age.TWO_OR_MORE;
        }
    }

    /** Act by act: a promise made in this very reply can be kept by it, although the judge saw none to keep. */
    private void makeAndKeepPromises(Reply reply) {
        for (Act act : reply.does()) {
            Role role = interpreter.vocabulary().role(act.behaviour().value());
            for (String promise : Names.of(act.about())) {
                boolean makes = role == Role.PROMISE || role == Role.OVERPROMISE;
                if (makes && now.promise(promise) == Pledge.NONE) {
                    makePromise(promise, role == Role.OVERPROMISE);
                } else if (role == Role.KEEP && now.promise(promise).isOpen()) {
                    now.promises.put(promise, Pledge.KEPT);
                }
            }
        }
    }

    private void makePromise(String id, boolean hollow) {
        @Nullable
        Located<String> due = scenario.promises().stream()
                .filter(promise -> promise.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .due();
        boolean tooLateToBreakOnTheWay =
                due == null || now.visited.contains(due.value()) && !due.value().equals(now.at);
        if (hollow) {
            now.promises.put(id, tooLateToBreakOnTheWay ? Pledge.HOLLOW_UNTIL_ENDING : Pledge.HOLLOW);
        } else {
            now.promises.put(id, tooLateToBreakOnTheWay ? Pledge.OPEN_UNTIL_ENDING : Pledge.OPEN);
        }
    }

    private void tryFixes(Judgement judged, Reply reply) {
        for (Act act : reply.does()) {
            if (interpreter.vocabulary().role(act.behaviour().value()) != Role.SOLVE) {
                continue;
            }
            for (String fix : Names.of(act.about())) {
                if (!judged.failedFixes().contains(fix)) {
                    now.fixes.put(fix, Attempt.DONE);
                } else if (now.fix(fix) != Attempt.DONE) {
                    now.fixes.put(fix, Attempt.FAILED);
                }
            }
        }
    }

    // ---- What the customer says to it ----

    /** Answers what was asked and not known; whether the customer said anything. */
    private boolean answer(Memory before, Reply reply) {
        for (Act act : reply.does()) {
            if (interpreter.vocabulary().role(act.behaviour().value()) == Role.ASK) {
                askedNow.addAll(Names.of(act.about()));
            }
        }
        int saidBefore = said.size();
        for (String id : askedNow) {
            Fact fact = interpreter.names().fact(id);
            if (before.told.contains(id) || now.told.contains(id) || fact.answer() == null) {
                continue;
            }
            if (interpreter.conditions().holds(fact.answersWhen(), now, judgement)) {
                NaiveSpeech answer = decide(fact.answer());
                now.told.add(id);
                say(answer);
            } else {
                say(decide(fact.answerElse()));
            }
        }
        return said.size() > saidBefore;
    }

    /** Takes the first reaction that fits; the state or ending it leads to, null: the customer stays. */
    private @Nullable String react(Reply reply, boolean answered) {
        State here = interpreter.names().state(now.at);
        @Nullable
        Reaction row = Stream.concat(
                        scenario.everywhereReacts().stream()
                                .filter(reaction -> NaiveInterpreter.holdsIn(reaction.scope(), now.at)),
                        here.reacts().stream())
                .filter(reaction -> interpreter.conditions().holds(reaction.when(), now, judgement))
                .findFirst()
                .orElse(null);
        @Nullable
        Reaction alternative = reply.customerSays().stream()
                .filter(reaction -> interpreter.conditions().holds(reaction.when(), now, judgement))
                .findFirst()
                .orElse(null);
        if (alternative != null && alternative.to() != null) {
            row = null;
        }

        @Nullable Reaction speaker = alternative != null ? alternative : row;
        NaiveSpeech words = decide(speaker == null ? null : speaker.says());
        if (speaker != null) {
            now.told.addAll(Names.of(speaker.tells()));
            now.cuesOffered.addAll(Names.of(speaker.givesCue()));
        }
        say(words);
        int frustration = 0;
        int trust = 0;
        @Nullable String to = null;
        // The row last: its hostility wins.
        for (@Nullable Reaction counted : new Reaction[] {alternative, row}) {
            if (counted == null) {
                continue;
            }
            now.flags.addAll(Names.of(counted.sets()));
            turnTo(counted.hostility());
            Moves moves = counted.moves();
            frustration += moves.frustration();
            trust += moves.trust();
            if (counted.to() != null) {
                to = counted.to().value();
            }
        }
        move(frustration, trust);

        if (to != null && to.equals(now.at)) {
            to = null;
        }
        boolean nothingSaid = !answered && words.texts().isEmpty();
        if (to == null && nothingSaid && patienceLeft() > 0) {
            say(decide(here.saysAgain()));
        }
        return to;
    }

    private NaiveSpeech decide(@Nullable Speech speech) {
        return NaiveSpeech.of(speech, part -> interpreter.conditions().holds(part.when(), now, judgement));
    }

    private void say(NaiveSpeech decided) {
        said.addAll(decided.texts());
        now.told.addAll(decided.tells());
        now.cuesOffered.addAll(decided.givesCue());
    }

    private void turnTo(@Nullable Hostility hostility) {
        if (hostility != null) {
            now.hostility = hostility;
        }
    }

    // ---- Where to ----

    private int patienceLeft() {
        return scenario.customer().patience() - now.turn;
    }

    /** Breaks the promises that were due here. */
    private void leave() {
        List<NaiveVerdict> broken = new ArrayList<>();
        for (Promise promise : scenario.promises()) {
            String id = promise.id().value();
            boolean dueHere = promise.due() != null && promise.due().value().equals(now.at);
            if (dueHere && now.promise(id).canBreakOnTheWay()) {
                broken.addAll(breakPromise(id, Origin.ENTRY));
                now.apologies = 0;
            }
        }
        verdicts.addAll(broken);
        moveBy(broken);
    }

    private List<NaiveVerdict> breakPromise(String id, Origin origin) {
        List<NaiveVerdict> given = new ArrayList<>();
        interpreter.judge().note(LedgerEvent.PROMISE_BROKEN, id, origin).ifPresent(given::add);
        if (now.promise(id).isHollow()) {
            interpreter.judge().note(LedgerEvent.OVERPROMISE_DUE, id, origin).ifPresent(given::add);
        }
        now.promises.put(id, Pledge.BROKEN);
        return given;
    }

    private void enter(State state) {
        String id = state.id().value();
        boolean back = now.visited.contains(id);
        now.at = id;
        now.visited.add(id);
        turnTo(state.hostility());
        now.cuesOffered.addAll(Names.of(state.givesCue()));
        now.told.addAll(Names.of(state.tells()));
        say(decide(back && state.saysBack() != null ? state.saysBack() : state.says()));
    }

    private void giveUpIfNothingCanBeChosen() {
        if (interpreter.offered(now).isEmpty()) {
            giveUp();
        }
    }

    private void giveUp() {
        end(scenario.customer().givesUp().value());
    }

    private void end(String id) {
        Ending ending = interpreter.names().ending(id);
        now.at = id;
        now.over = true;
        NaiveJudge judge = interpreter.judge();
        for (Promise promise : scenario.promises()) {
            String name = promise.id().value();
            if (!now.promise(name).isOpen()) {
                continue;
            }
            if (Names.of(ending.keeps()).contains(name)) {
                now.promises.put(name, Pledge.KEPT);
                judge.note(LedgerEvent.PROMISE_KEPT, name, Origin.ENDING).ifPresent(verdicts::add);
            } else {
                verdicts.addAll(breakPromise(name, Origin.ENDING));
            }
        }
        for (Feeling feeling : scenario.feelings()) {
            String name = feeling.id().value();
            if (now.cuesOffered.contains(name) && !now.cuesPickedUp.contains(name) && !now.met.contains(name)) {
                judge.note(LedgerEvent.CUE_MISSED, name, Origin.ENDING).ifPresent(verdicts::add);
            }
        }
        boolean solved = resolution(scenario, now) != Resolution.UNRESOLVED;
        boolean handedOverWarm = judgement != null && judgement.handsOverWarm();
        boolean well = !ending.walksOut() && (ending.satisfied() || solved || handedOverWarm);
        boolean beforeHalf = now.turn > 0 && 2 * now.turn < scenario.customer().patience();
        for (ContextRule rule : interpreter.vocabulary().rubric().rules()) {
            if (rule instanceof WalkingOut out && ending.walksOut()) {
                perUnspentPatience(out.becomes(), out.cap());
            } else if (rule instanceof LeftEarly early && ending.walksOut() && beforeHalf) {
                verdicts.add(judge.times(early.becomes(), 1));
            } else if (rule instanceof TimeLeft left && well) {
                perUnspentPatience(left.becomes(), left.cap());
            }
        }
        say(decide(ending.says()));
    }

    private void perUnspentPatience(int becomes, int cap) {
        int times = Math.min(cap, patienceLeft());
        if (times > 0) {
            verdicts.add(interpreter.judge().times(becomes, times));
        }
    }

    static Resolution resolution(Scenario scenario, Memory memory) {
        Resolution best = Resolution.UNRESOLVED;
        for (var fix : scenario.fixes()) {
            if (memory.fix(fix.id().value()) == Attempt.DONE && fix.result().compareTo(best) > 0) {
                best = fix.result();
            }
        }
        return best;
    }

    /** Whether the customer needs no help next time, asked at the ending. */
    boolean selfSufficient() {
        Ending ending = interpreter.names().ending(now.at);
        return ending.selfSufficient() != null
                && interpreter.conditions().holds(ending.selfSufficient(), now, judgement);
    }
}
