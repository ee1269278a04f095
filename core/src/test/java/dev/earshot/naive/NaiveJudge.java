package dev.earshot.naive;

import static java.util.stream.Collectors.toCollection;

import dev.earshot.diagnostic.Located;
import dev.earshot.naive.Memory.Age;
import dev.earshot.naive.Memory.Attempt;
import dev.earshot.naive.Memory.Pledge;
import dev.earshot.naive.NaiveVerdict.Origin;
import dev.earshot.rubric.AskedAgain;
import dev.earshot.rubric.Behaviour;
import dev.earshot.rubric.ColdHandOver;
import dev.earshot.rubric.ContextRule;
import dev.earshot.rubric.FirstAcknowledgement;
import dev.earshot.rubric.FixTooSoon;
import dev.earshot.rubric.HopelessFix;
import dev.earshot.rubric.LedgerEvent;
import dev.earshot.rubric.Misheard;
import dev.earshot.rubric.NeedlessLimit;
import dev.earshot.rubric.NothingNew;
import dev.earshot.rubric.PhonyEmpathy;
import dev.earshot.rubric.Role;
import dev.earshot.rubric.StaleListening;
import dev.earshot.rubric.Takes;
import dev.earshot.rubric.WarmHandOver;
import dev.earshot.rubric.WearsOut;
import dev.earshot.rubric.WrongFeeling;
import dev.earshot.scenario.Act;
import dev.earshot.scenario.Fact;
import dev.earshot.scenario.Fix;
import dev.earshot.scenario.Hostility;
import dev.earshot.scenario.Reply;
import dev.earshot.scenario.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Judges one reply. Every rule is spelled out here once more from its description and from the rubric's data; what the
 * rule types themselves compute is never asked, so that an error in one of them shows.
 */
final class NaiveJudge {
    private final Names names;
    private final Vocabulary vocabulary;

    NaiveJudge(Names names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /**
     * What the judge made of one reply.
     *
     * @param kept the acts as they were judged, merged, in order: what the ledgers go by
     * @param verdicts those with what they are worth, and the extra ones behind them
     * @param failedFixes fixes tried in vain, whatever rules the rubric has
     */
    record Judgement(
            List<Judged> kept,
            List<NaiveVerdict> verdicts,
            boolean listensNow,
            Set<String> failedFixes,
            Set<String> pickedUp,
            Set<String> met,
            boolean acknowledges,
            boolean handsOverWarm) {
        /** Whether a verdict of the reply, an extra one included, is this behaviour. */
        boolean did(String behaviour) {
            return verdicts.stream().anyMatch(verdict -> verdict.behaviour().equals(behaviour));
        }
    }

    /** An act, or several of one behaviour, as judged: the behaviour and the names concerned. */
    record Judged(String behaviour, Set<String> about) {}

    Judgement judge(Memory before, Reply reply) {
        boolean listensNow = reply.does().stream().anyMatch(act -> showsListening(act, before));
        List<Judged> kept = new ArrayList<>();
        Set<String> failedFixes = new TreeSet<>();
        for (Act act : reply.does()) {
            for (Judged judged : replace(act, before, listensNow)) {
                merge(kept, judged);
            }
            if (vocabulary.role(act.behaviour().value()) == Role.SOLVE) {
                about(act).stream().filter(fix -> fails(fix, before)).forEach(failedFixes::add);
            }
        }
        List<NaiveVerdict> verdicts = new ArrayList<>();
        for (Judged judged : kept) {
            verdicts.add(weigh(judged, before, listensNow));
        }

        Set<String> pickedUp = new LinkedHashSet<>();
        for (String feeling : namedBy(Role.ASK_OPEN, kept)) {
            if (before.cuesOffered.contains(feeling) && !before.cuesPickedUp.contains(feeling)) {
                pickedUp.add(feeling);
                note(LedgerEvent.CUE_PICKED_UP, feeling).ifPresent(verdicts::add);
            }
        }
        Set<String> met = new LinkedHashSet<>();
        for (String feeling : namedBy(Role.VALIDATE, kept)) {
            if (feeling.equals(felt(before)) && before.cuesOffered.contains(feeling) && !before.met.contains(feeling)) {
                met.add(feeling);
                note(LedgerEvent.FEELING_MET, feeling).ifPresent(verdicts::add);
            }
        }
        for (String promise : namedBy(Role.KEEP, kept)) {
            if (before.promise(promise).isOpen()) {
                note(LedgerEvent.PROMISE_KEPT, promise).ifPresent(verdicts::add);
            }
        }
        boolean acknowledges = verdicts.stream()
                .anyMatch(verdict -> vocabulary.behaviour(verdict.behaviour()).acknowledges());
        if (!before.acknowledged && !acknowledges) {
            vocabulary
                    .rule(FirstAcknowledgement.class)
                    .flatMap(rule -> notHeardYet(rule, before.turn + 1))
                    .ifPresent(verdicts::add);
        }
        boolean handsOverWarm = vocabulary
                .rule(WarmHandOver.class)
                .map(rule -> vocabulary.word(rule.becomes()))
                .filter(warm -> kept.stream().anyMatch(judged -> judged.behaviour.equals(warm)))
                .isPresent();
        return new Judgement(
                List.copyOf(kept),
                List.copyOf(verdicts),
                listensNow,
                failedFixes,
                pickedUp,
                met,
                acknowledges,
                handsOverWarm);
    }

    // ---- What an act counts as ----

    private boolean showsListening(Act act, Memory before) {
        Behaviour behaviour = vocabulary.behaviour(act.behaviour().value());
        boolean takesFacts = behaviour.takes() == Takes.FACTS || behaviour.takes() == Takes.MAYBE_FACTS;
        return behaviour.evidence() && takesFacts && !act.about().isEmpty() && before.told.containsAll(about(act));
    }

    /** First what is left of the act, then what was split off. */
    private List<Judged> replace(Act act, Memory before, boolean listensNow) {
        String behaviour = act.behaviour().value();
        Set<String> left = about(act);
        List<Judged> splitOff = new ArrayList<>();
        for (ContextRule rule : vocabulary.rubric().rules()) {
            if (!(rule instanceof ContextRule.Replaces replaces) || !vocabulary.lists(replaces.on(), behaviour)) {
                continue;
            }
            String becomes = vocabulary.word(replaces.becomes());
            if (rule instanceof AskedAgain) {
                Set<String> toldAlready =
                        left.stream().filter(before.told::contains).collect(toCollection(LinkedHashSet::new));
                if (toldAlready.isEmpty()) {
                    continue;
                }
                splitOff.add(new Judged(becomes, toldAlready));
                left.removeAll(toldAlready);
                if (left.isEmpty()) {
                    return splitOff;
                }
            } else if (rule instanceof Misheard) {
                Set<String> neverTold = left.stream()
                        .filter(fact -> !before.told.contains(fact))
                        .collect(toCollection(LinkedHashSet::new));
                if (!neverTold.isEmpty()) {
                    return leftAndSplitOff(new Judged(becomes, neverTold), splitOff);
                }
            } else if (hitsWhole(rule, act, left, before, listensNow)) {
                return leftAndSplitOff(new Judged(becomes, left), splitOff);
            }
        }
        return leftAndSplitOff(new Judged(behaviour, left), splitOff);
    }

    private static List<Judged> leftAndSplitOff(Judged left, List<Judged> splitOff) {
        List<Judged> all = new ArrayList<>();
        all.add(left);
        all.addAll(splitOff);
        return all;
    }

    private boolean hitsWhole(ContextRule rule, Act act, Set<String> about, Memory before, boolean listensNow) {
        // Everything below names at most one thing; null: nothing.
        String name = about.isEmpty() ? null : about.iterator().next();
        if (rule instanceof PhonyEmpathy) {
            boolean neverListened = before.listened == Age.NEVER && !listensNow;
            boolean hiddenAndNotGivenAway = name != null
                    && name.equals(felt(before))
                    && !name.equals(shown(before))
                    && !before.cuesOffered.contains(name);
            return neverListened || hiddenAndNotGivenAway;
        }
        if (rule instanceof WrongFeeling) {
            return name != null && !name.equals(shown(before)) && !name.equals(felt(before));
        }
        if (rule instanceof NeedlessLimit) {
            return before.hostility != Hostility.ABUSIVE;
        }
        if (rule instanceof FixTooSoon) {
            return name != null && !needsAreTold(names.fix(name), before);
        }
        if (rule instanceof HopelessFix) {
            return name != null && names.fix(name).alwaysFails();
        }
        if (rule instanceof WarmHandOver) {
            return act.handOver().isPresent() && isWarm(act.handOver().get(), before);
        }
        if (rule instanceof ColdHandOver) {
            return act.handOver().isPresent() && !isWarm(act.handOver().get(), before);
        }
        throw new IllegalArgumentException("a replacing rule that nobody described: " + rule);
    }

    private boolean fails(String fix, Memory before) {
        return names.fix(fix).alwaysFails() || !needsAreTold(names.fix(fix), before);
    }

    private static boolean needsAreTold(Fix fix, Memory before) {
        return before.told.containsAll(Names.of(fix.needs()));
    }

    private boolean isWarm(Act.HandOver handOver, Memory before) {
        Set<String> goesAlong = new LinkedHashSet<>();
        Set<String> mustGoAlong = new LinkedHashSet<>();
        for (Fact fact : names.scenario().facts()) {
            String id = fact.id().value();
            if (!before.told.contains(id)) {
                continue;
            }
            boolean chosen = handOver.everythingTold()
                    ? !fact.isPrivate()
                    : Names.of(handOver.with()).contains(id);
            if (chosen) {
                goesAlong.add(id);
            }
            boolean needed = names.scenario().fixes().stream()
                    .anyMatch(fix -> Names.of(fix.needs()).contains(id));
            if (!fact.isPrivate() && (needed || fact.carry())) {
                mustGoAlong.add(id);
            }
        }
        return !goesAlong.isEmpty() && goesAlong.containsAll(mustGoAlong);
    }

    /** Two acts that were judged alike in one reply are one: it pays or costs once. */
    private static void merge(List<Judged> kept, Judged next) {
        for (Judged judged : kept) {
            if (judged.behaviour.equals(next.behaviour)) {
                judged.about.addAll(next.about);
                return;
            }
        }
        kept.add(new Judged(next.behaviour, new LinkedHashSet<>(next.about)));
    }

    // ---- What it is worth ----

    private NaiveVerdict weigh(Judged judged, Memory before, boolean listensNow) {
        Behaviour behaviour = vocabulary.behaviour(judged.behaviour);
        List<Integer> forMoves = new ArrayList<>();
        List<Integer> forStaleSkills = new ArrayList<>();
        long staleSkills = 0;
        for (ContextRule rule : vocabulary.rubric().rules()) {
            if (rule instanceof NothingNew nothingNew && vocabulary.lists(nothingNew.on(), judged.behaviour)) {
                forMoves.add(hasSomethingNew(judged, before) ? 1000 : nothingNew.share());
            } else if (rule instanceof WearsOut wearsOut && vocabulary.lists(wearsOut.on(), judged.behaviour)) {
                int last = wearsOut.shares().size() - 1;
                forMoves.add(wearsOut.shares().get(Math.min(before.repeatsOf(judged.behaviour), last)));
            } else if (rule instanceof StaleListening stale && vocabulary.lists(stale.on(), judged.behaviour)) {
                staleSkills = stale.skills();
                forStaleSkills.add(shareOfStale(stale, judged.behaviour, before, listensNow));
            }
        }
        List<Integer> points = new ArrayList<>();
        for (int skill = 0; skill < behaviour.points().size(); skill++) {
            List<Integer> shares = new ArrayList<>(forMoves);
            if (vocabulary.skillIn(staleSkills, skill)) {
                shares.addAll(forStaleSkills);
            }
            int size = behaviour.points().get(skill);
            points.add(size > 0 ? share(size, shares) : size);
        }
        int frustration = behaviour.frustration();
        int trust = behaviour.trust();
        return new NaiveVerdict(
                judged.behaviour,
                Origin.REPLY,
                points,
                frustration < 0 ? share(frustration, forMoves) : frustration,
                trust > 0 ? share(trust, forMoves) : trust,
                List.copyOf(judged.about));
    }

    private boolean hasSomethingNew(Judged judged, Memory before) {
        return judged.about.isEmpty()
                || judged.about.stream().anyMatch(name -> isNew(vocabulary.role(judged.behaviour), name, before));
    }

    private static boolean isNew(Role role, String name, Memory before) {
        if (role == Role.ASK) {
            return !before.asked.contains(name);
        }
        if (role == Role.PARAPHRASE) {
            return !before.paraphrased.contains(name);
        }
        if (role == Role.DEEPEN) {
            return !before.deepened.contains(name);
        }
        if (role == Role.SOLVE) {
            return before.fix(name) != Attempt.DONE;
        }
        if (role == Role.PROMISE) {
            return before.promise(name) == Pledge.NONE;
        }
        if (role == Role.KEEP) {
            return before.promise(name).isOpen();
        }
        return true;
    }

    private int shareOfStale(StaleListening stale, String behaviour, Memory before, boolean listensNow) {
        boolean firstApology = vocabulary.lists(stale.apologies(), behaviour) && before.apologies == 0;
        if (firstApology || listensNow || before.listened == Age.ZERO) {
            return 1000;
        }
        return before.listened == Age.NEVER ? stale.never() : stale.older();
    }

    private Optional<NaiveVerdict> notHeardYet(FirstAcknowledgement rule, int turn) {
        int last = rule.byTurn().size();
        int thousandths = rule.byTurn().get(Math.min(turn, last) - 1);
        if (thousandths == 0) {
            return Optional.empty();
        }
        Behaviour behaviour = vocabulary.behaviour(vocabulary.word(rule.becomes()));
        List<Integer> shares = List.of(thousandths);
        return Optional.of(new NaiveVerdict(
                behaviour.id(),
                Origin.REPLY,
                behaviour.points().stream().map(size -> share(size, shares)).toList(),
                share(behaviour.frustration(), shares),
                share(behaviour.trust(), shares),
                List.of()));
    }

    private Optional<NaiveVerdict> note(LedgerEvent event, String name) {
        return note(event, name, Origin.REPLY);
    }

    /** The verdict for something that happened in the ledgers, in full, if the rubric has the rule. */
    Optional<NaiveVerdict> note(LedgerEvent event, String name, Origin origin) {
        return vocabulary.rule(event).map(rule -> inFull(vocabulary.word(rule.becomes()), origin, List.of(name)));
    }

    private NaiveVerdict inFull(String word, Origin origin, List<String> about) {
        Behaviour behaviour = vocabulary.behaviour(word);
        boolean moves = origin != Origin.ENDING;
        return new NaiveVerdict(
                word,
                origin,
                behaviour.points(),
                moves ? behaviour.frustration() : 0,
                moves ? behaviour.trust() : 0,
                about);
    }

    /** A verdict of an ending that counts several times. */
    NaiveVerdict times(int becomes, int times) {
        Behaviour behaviour = vocabulary.behaviour(vocabulary.word(becomes));
        List<Integer> points =
                behaviour.points().stream().map(size -> size * times).toList();
        return new NaiveVerdict(behaviour.id(), Origin.ENDING, points, 0, 0, List.of());
    }

    /** Multiplied by all shares in thousandths, and rounded once, half toward zero. */
    static int share(int size, List<Integer> thousandths) {
        BigDecimal product = BigDecimal.valueOf(size);
        for (int share : thousandths) {
            product = product.multiply(BigDecimal.valueOf(share, 3));
        }
        return product.setScale(0, RoundingMode.HALF_DOWN).intValueExact();
    }

    // ---- Looking things up ----

    /** What the acts that stayed acts of this role name. */
    private Set<String> namedBy(Role role, List<Judged> kept) {
        return kept.stream()
                .filter(judged -> vocabulary.role(judged.behaviour) == role)
                .flatMap(judged -> judged.about.stream())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> about(Act act) {
        return new LinkedHashSet<>(Names.of(act.about()));
    }

    private @Nullable String shown(Memory before) {
        State state = names.state(before.at);
        return valueOf(state.shows());
    }

    private @Nullable String felt(Memory before) {
        State state = names.state(before.at);
        return valueOf(state.feels());
    }

    private static @Nullable String valueOf(@Nullable Located<String> located) {
        return located == null ? null : located.value();
    }
}
